/**
 * Mails of the portal: stored with what they tell of, sent in the background, tried again, with a state that the desk shows. The modules that write mails make
 * their texts and learn from {@link org.investportal.mail.MailSent} and {@link org.investportal.mail.MailFailed} how they ended.
 */
@ApplicationModule(allowedDependencies = {"catalogue :: value", "web"})
@NullMarked
package org.investportal.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
