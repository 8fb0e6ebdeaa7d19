/** Settings of the portal that an administrator stores, such as the publisher and the contact. */
@NullMarked
package org.investportal.staff.settings;

import org.jspecify.annotations.NullMarked;
