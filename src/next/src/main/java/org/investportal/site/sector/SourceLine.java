package org.investportal.site.sector;

import org.investportal.serving.Link;
import org.investportal.wording.Prose;

/** A source with how many figures of a page were read in it. */
public record SourceLine(Link link, Prose summary, int figures) {}
