package org.investportal.site.text;

import org.investportal.site.page.PageContext;
import org.investportal.wording.Prose;
import org.investportal.wording.Rendering;
import org.investportal.wording.WordsUsed;
import org.investportal.catalogue.Page;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.springframework.stereotype.Component;

/** Makes the pages that have words of their own and nothing else. */
@Component
public class TextPages {

    private final PageContext context;

    TextPages(PageContext context) {
        this.context = context;
    }

    public TextPage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).overview();
        Rendering rendering = context.rendering(selection, language);
        context.row(selection, Page.class, item, path);
        Prose summary = rendering.prose(item, TextField.SUMMARY);
        WordsUsed words = new WordsUsed(rendering);
        return new TextPage(
                context.head(rendering, rendering.name(item), summary.sure(), path, item),
                context.frame(rendering, path),
                rendering.name(item),
                words.in(summary),
                words.in(rendering.prose(item, TextField.BODY)));
    }
}
