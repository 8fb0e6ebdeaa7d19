/** Tests that need a browser: every page in every way that people look at it, and the tasks that they do by keyboard alone. */
@NullMarked
package org.investportal.browser;

import org.jspecify.annotations.NullMarked;
