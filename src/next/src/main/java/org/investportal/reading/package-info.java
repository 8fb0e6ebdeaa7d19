/** Reads what people type into fields: quantities, periods, dates, web addresses, texts. Input that can mean two things is refused with a message, never guessed. */
@NullMarked
package org.investportal.reading;

import org.jspecify.annotations.NullMarked;
