/** What staff decided about reports of errors, and the list of it that the public sees. It has no words of readers and no personal data. */
@NamedInterface("report")
@NullMarked
package org.investportal.enquiries.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
