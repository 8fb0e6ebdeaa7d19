/** The terms of schema.org that pages use: records named as schema.org names its types, with its properties. Unknown properties are left out. */
@NullMarked
package org.investportal.structured;

import org.jspecify.annotations.NullMarked;
