/** Second factors and random secrets: one-time codes, recovery codes, their encryption. */
@NamedInterface("secret")
@NullMarked
package org.investportal.accounts.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
