/** The list of every kind of content, and the page of every item, that have no template of their own: what the descriptions of kinds say. */
@NullMarked
package org.investportal.site.general;

import org.jspecify.annotations.NullMarked;
