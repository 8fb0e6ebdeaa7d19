package org.investportal.pages;

/** Says that something went wrong, and nothing of the portal, for that may be what went wrong. */
public record LoneErrorPage(String name, String explanation) {}
