package org.investportal.web;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
