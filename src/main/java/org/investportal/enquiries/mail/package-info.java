/** Mails about enquiries: stored with what they tell of, sent in the background, tried again, with a state that the desk shows. */
@NamedInterface("mail")
@NullMarked
package org.investportal.enquiries.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
