/** Documents that staff read number by number. */
@NullMarked
package org.investportal.staff.documents;

import org.jspecify.annotations.NullMarked;
