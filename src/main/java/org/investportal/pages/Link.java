package org.investportal.pages;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
