/** Mails about enquiries: their texts, the list of overdue enquiries, and what follows when an answer was sent or could not be sent. */
@NamedInterface("mail")
@NullMarked
package org.investportal.enquiries.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
