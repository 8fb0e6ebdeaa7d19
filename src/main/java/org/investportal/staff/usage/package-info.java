/** Where a subject is used: the subjects that refer to it, for forms, changes and actions. */
@NullMarked
package org.investportal.staff.usage;

import org.jspecify.annotations.NullMarked;
