package org.investportal.structured;

import java.util.List;

/** The way from the home page to a page, both included. */
public record BreadcrumbList(List<ListItem> itemListElement) implements Thing {}
