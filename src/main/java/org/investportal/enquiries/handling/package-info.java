/** Work at the desk on enquiries, retention, data of one person, and the measured time of replies. */
@NamedInterface("handling")
@NullMarked
package org.investportal.enquiries.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
