/** The glossary: what each term means and which pages use it. */
@NullMarked
package org.investportal.site.glossary;

import org.jspecify.annotations.NullMarked;
