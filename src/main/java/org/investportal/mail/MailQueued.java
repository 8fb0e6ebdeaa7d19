package org.investportal.mail;

/** Tells that a mail was stored and is to be sent. Spring Modulith keeps the event until that was tried. */
public record MailQueued(long mail) {}
