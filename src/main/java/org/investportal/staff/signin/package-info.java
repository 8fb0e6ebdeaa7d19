/** How staff come in and go: sign-in, one-time links, own account, the accounts of others. */
@NullMarked
package org.investportal.staff.signin;

import org.jspecify.annotations.NullMarked;
