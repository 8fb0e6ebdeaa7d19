/** Reads the text of files: plain text, HTML and Word. Nothing is fetched from elsewhere; size and expansion are limited. */
@NamedInterface("document")
@NullMarked
package org.investportal.editorial.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
