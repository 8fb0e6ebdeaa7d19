package org.investportal.pages;

import java.util.List;

/** The way in: every sector with the figures that head it. */
public record HomePage(Head head, Frame frame, String name, Prose summary, List<SectorCard> sectors, Prose body) {}
