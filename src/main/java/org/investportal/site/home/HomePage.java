package org.investportal.site.home;

import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.wording.Prose;
import java.util.List;

/** The way in: every sector with the figures that head it. */
public record HomePage(Head head, Frame frame, String name, Prose summary, List<SectorCard> sectors, Prose body) {}
