package org.investportal.pages;

/** A page that has words of its own and nothing else. */
public record TextPage(Head head, Frame frame, String name, Prose summary, Prose body) {}
