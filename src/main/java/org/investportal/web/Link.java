package org.investportal.web;

/** A link with its text. */
public record Link(String text, String href) {}
