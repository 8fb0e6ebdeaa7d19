/** Pages that have words of their own and nothing else. */
@NamedInterface("text")
@NullMarked
package org.investportal.site.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
