/** Limits attempts to sign in, and stores known browsers. */
@NamedInterface("throttle")
@NullMarked
package org.investportal.accounts.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
