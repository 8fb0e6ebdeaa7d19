package org.investportal.site.text;

import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.wording.Prose;

/** A page that has words of its own and nothing else. */
public record TextPage(Head head, Frame frame, String name, Prose summary, Prose body) {}
