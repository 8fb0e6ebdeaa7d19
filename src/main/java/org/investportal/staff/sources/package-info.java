/** The texts of sources: attaching and removing them. */
@NullMarked
package org.investportal.staff.sources;

import org.jspecify.annotations.NullMarked;
