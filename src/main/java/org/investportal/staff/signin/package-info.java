/** Sign-in and sign-out, one-time links, the own account and its second factor. */
@NullMarked
package org.investportal.staff.signin;

import org.jspecify.annotations.NullMarked;
