package org.investportal.site.text;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.kinds.Page;
import org.investportal.kinds.Source;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.edition.EditionNews;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.RequestedContent;
import org.investportal.value.Qualifier;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.springframework.stereotype.Component;

/** Makes the page about the figures, and the pages that have only words of their own. */
@Component
class TextPageFactory {

    private final PageFrameFactory context;
    private final EditionNews news;

    TextPageFactory(PageFrameFactory context, EditionNews news) {
        this.context = context;
        this.news = news;
    }

    TextPage of(RequestedContent asked, Page page) {
        PageText pageText = asked.text();
        Prose summary = pageText.prose(page.summary);
        GlossaryMarker words = new GlossaryMarker(pageText);
        return new TextPage(
                context.head(pageText, pageText.name(page), summary.sure(), asked.path(), page.item),
                context.frame(pageText, asked.path()),
                pageText.name(page),
                words.in(summary),
                words.in(pageText.prose(page.body)));
    }

    /** Returns the page about the figures, which is there even if nobody has written words for it. */
    AboutPage about(RequestedContent asked) {
        PageText pageText = asked.text();
        return new AboutPage(
                PageFrameFactory.page(asked.content(), PublicPath.ABOUT)
                        .map(page -> of(asked, page))
                        .orElseGet(() -> withoutWords(pageText)),
                pageText.content().all(Source.class).stream()
                        .map(pageText::link)
                        .toList(),
                terms(pageText),
                news.of(pageText));
    }

    private TextPage withoutWords(PageText pageText) {
        String name = pageText.message("about");
        return new TextPage(
                context.head(pageText, name, "", PublicPath.ABOUT),
                context.frame(pageText, PublicPath.ABOUT),
                name,
                Prose.NONE,
                Prose.NONE);
    }

    private static List<LabelledValue> terms(PageText pageText) {
        return Stream.of(Qualifier.values())
                .map(qualifier -> new LabelledValue(
                        pageText.message("qualifier-name", qualifier),
                        pageText.message("qualifier-meaning", qualifier)))
                .toList();
    }

    /** A page that has only words of its own. */
    record TextPage(Head head, Frame frame, String name, Prose summary, Prose body) {}

    /** The page about how the figures are made and how to read them. */
    record AboutPage(TextPage text, List<Link> sources, List<LabelledValue> terms, List<EditionNews.Line> news) {

        public Head head() {
            return text.head();
        }

        public Frame frame() {
            return text.frame();
        }
    }
}
