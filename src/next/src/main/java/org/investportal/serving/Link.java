package org.investportal.serving;

/** A link with its text. */
public record Link(String text, String href) {}
