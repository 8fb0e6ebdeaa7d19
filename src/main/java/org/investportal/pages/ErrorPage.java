package org.investportal.pages;

/** Says that something is not here, and where to go on. */
public record ErrorPage(Head head, Frame frame, String name, String explanation) {}
