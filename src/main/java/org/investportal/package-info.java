/** The application class and what happens around a start. Everything else lives in the packages below. */
@NullMarked
package org.investportal;

import org.jspecify.annotations.NullMarked;
