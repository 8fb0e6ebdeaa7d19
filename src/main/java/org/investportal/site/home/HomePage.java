package org.investportal.site.home;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.wording.Prose;

/** The way in: every sector with the figures that head it. */
public record HomePage(Head head, Frame frame, String name, Prose summary, List<SectorCard> sectors, Prose body) {}
