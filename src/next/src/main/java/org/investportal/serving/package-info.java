/** How the portal answers over HTTP: the language and the edition of an address, static files, headers, limits, addresses that redirect. */
@NullMarked
package org.investportal.serving;

import org.jspecify.annotations.NullMarked;
