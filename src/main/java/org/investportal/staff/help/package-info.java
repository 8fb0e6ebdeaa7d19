/** The handbook of the desk. Its words are messages, which name labels of the desk by their keys. */
@NullMarked
package org.investportal.staff.help;

import org.jspecify.annotations.NullMarked;
