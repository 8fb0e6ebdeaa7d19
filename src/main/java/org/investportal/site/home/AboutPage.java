package org.investportal.site.home;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.web.Link;
import org.investportal.web.PortalSettings;
import org.investportal.wording.Prose;

/** Page about how the figures are made and how to read them. */
public record AboutPage(
        Head head,
        Frame frame,
        String name,
        Prose summary,
        Prose body,
        List<Link> sources,
        List<LabelledValue> terms,
        PortalSettings.Contact contact) {}
