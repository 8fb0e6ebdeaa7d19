/** The application class. Everything else is in the packages below. */
@NullMarked
package org.investportal;

import org.jspecify.annotations.NullMarked;
