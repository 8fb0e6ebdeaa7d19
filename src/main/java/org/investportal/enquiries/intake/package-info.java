/** Receives enquiries: the signed form, limits, suspected spam, storing once. */
@NamedInterface("intake")
@NullMarked
package org.investportal.enquiries.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
