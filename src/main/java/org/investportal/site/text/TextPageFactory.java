package org.investportal.site.text;

import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.springframework.stereotype.Component;

/** Makes the pages that have words of their own and nothing else. */
@Component
public class TextPageFactory {

    private final PageFrameFactory context;

    TextPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    public TextPage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).overview();
        PageText pageText = context.rendering(selection, language);
        context.row(selection, Page.class, item, path);
        Prose summary = pageText.prose(item, TextField.SUMMARY);
        GlossaryMarker words = new GlossaryMarker(pageText);
        return new TextPage(
                context.head(pageText, pageText.name(item), summary.sure(), path, item),
                context.frame(pageText, path),
                pageText.name(item),
                words.in(summary),
                words.in(pageText.prose(item, TextField.BODY)));
    }

    /** A page that has words of its own and nothing else. */
    public record TextPage(Head head, Frame frame, String name, Prose summary, Prose body) {}
}
