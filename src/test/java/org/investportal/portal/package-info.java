/** The whole portal for tests, and clients that send requests to it: a server on a free port, its database in memory, nothing mocked. */
@NullMarked
package org.investportal.portal;

import org.jspecify.annotations.NullMarked;
