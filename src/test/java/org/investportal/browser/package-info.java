/** What only a browser shows: every page in every way that people look at it, and what they do by keyboard alone. */
@NullMarked
package org.investportal.browser;

import org.jspecify.annotations.NullMarked;
