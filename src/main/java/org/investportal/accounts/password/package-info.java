/** Passwords: rules, hashes, and a limit on how many are checked at once. */
@NamedInterface("password")
@NullMarked
package org.investportal.accounts.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
