package org.investportal.pages;

import java.util.List;

/** How the figures are made and how to read them. */
public record AboutPage(
        Head head,
        Frame frame,
        String name,
        Prose summary,
        Prose body,
        List<Link> sources,
        List<Term> terms,
        PortalSettings.Contact contact) {}
