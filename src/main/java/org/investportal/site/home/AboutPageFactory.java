package org.investportal.site.home;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.FindingService;
import org.investportal.site.dataset.DatasetFactory;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.ContactBox;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.Moment;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.springframework.stereotype.Component;

/** Makes the page on the figures and the method. */
@Component
public class AboutPageFactory {

    public static final String PATH = PublicPath.ABOUT;

    private final PageFrameFactory context;
    private final FindingService findings;
    private final ContactBoxFactory contacts;

    AboutPageFactory(PageFrameFactory context, FindingService findings, ContactBoxFactory contacts) {
        this.context = context;
        this.findings = findings;
        this.contacts = contacts;
    }

    public AboutPage at(int edition, Language language) {
        Selection selection = context.view(edition).overview();
        PageText pageText = context.rendering(selection, language);
        Long[] page = PageFrameFactory.page(selection, PATH);
        String name = page.length == 0 ? pageText.message("about") : pageText.name(page[0]);
        Prose summary = pageText.prose(page, TextField.SUMMARY);
        GlossaryMarker words = new GlossaryMarker(pageText);
        return new AboutPage(
                context.head(pageText, name, summary.sure(), PATH, page)
                        .describing(() -> List.of(new DatasetFactory(pageText, context)
                                .catalogue(
                                        context.line(edition, language),
                                        findings.at(edition).reach()))),
                context.frame(pageText, PATH),
                name,
                words.in(summary),
                words.in(pageText.prose(page, TextField.BODY)),
                selection.all(Source.class).stream().map(pageText::link).toList(),
                terms(pageText),
                new NewsFactory(context, pageText).at(edition),
                contacts.of(pageText));
    }

    private static List<LabelledValue> terms(PageText pageText) {
        return Stream.of(Qualifier.values())
                .map(qualifier -> new LabelledValue(
                        pageText.message("qualifier-name", qualifier),
                        pageText.message("qualifier-meaning", qualifier)))
                .toList();
    }

    /** Page about how the figures are made and how to read them. */
    public record AboutPage(
            Head head,
            Frame frame,
            String name,
            Prose summary,
            Prose body,
            List<Link> sources,
            List<LabelledValue> terms,
            List<NewsLine> news,
            ContactBox contact) {}

    /** An edition, with what changed in it. */
    public record NewsLine(Link edition, Moment when, String summary) {}
}
