package org.investportal.site;

/** The record of a public page, and the template that shows it. */
public record ItemPage(String template, Record page) {}
