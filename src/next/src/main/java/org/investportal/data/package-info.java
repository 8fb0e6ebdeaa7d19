/** What machines read: the sitemap and the rules for crawlers. */
@NullMarked
package org.investportal.data;

import org.jspecify.annotations.NullMarked;
