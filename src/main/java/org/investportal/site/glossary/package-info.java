/** The glossary: what each term means and which pages use it. */
@NamedInterface("glossary")
@NullMarked
package org.investportal.site.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
