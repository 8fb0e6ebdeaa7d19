/**
 * The texts of sources that an administrator attached, in memory. They are no published content: no edition has them. {@code catalogue.writing} stores and
 * removes them.
 */
@NamedInterface("sourcetext")
@NullMarked
package org.investportal.catalogue.sourcetext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
