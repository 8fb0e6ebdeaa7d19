/** The content that staff edit: subjects, the fields of each kind, their values, and how they are read from the rows of an edition. */
@NamedInterface("content")
@NullMarked
package org.investportal.editorial.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
