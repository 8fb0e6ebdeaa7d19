/** Reads the text of files: plain text, HTML, Word and PDF. It has the process in which PDFs and workbooks are read. Nothing is fetched from elsewhere; size, expansion and time are limited. */
@NamedInterface("document")
@NullMarked
package org.investportal.editorial.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
