/** The whole portal for tests, and what asks it: a server on a free port, its database in memory, nothing mocked. */
@NullMarked
package org.investportal.portal;

import org.jspecify.annotations.NullMarked;
