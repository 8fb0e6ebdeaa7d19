/** Administration of accounts: list, roles, one-time links. */
@NullMarked
package org.investportal.staff.accounts;

import org.jspecify.annotations.NullMarked;
