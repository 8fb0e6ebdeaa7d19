/** Rows of published content, and the records they belong to: items, editions, entries, addresses and suppressions. */
@NamedInterface("row")
@NullMarked
package org.investportal.catalogue.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
