/** What staff edit: subjects, the fields of each kind, their content, and how content is read from the rows of an edition. */
@NamedInterface("content")
@NullMarked
package org.investportal.editorial.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
