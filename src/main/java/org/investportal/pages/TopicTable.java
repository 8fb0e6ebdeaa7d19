package org.investportal.pages;

import java.util.List;

/** A heading of a sector with its figures. */
public record TopicTable(String fragment, String name, List<FigureRow> rows) {}
