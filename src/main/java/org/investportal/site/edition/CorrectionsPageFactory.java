package org.investportal.site.edition;

import java.util.List;
import java.util.Set;
import org.investportal.catalogue.History;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.Paging;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** Makes the pages of corrections: what each said, what it says since, when and why, for ever as it was published. */
@Component
public class CorrectionsPageFactory {

    public static final String PATH = PublicPath.CORRECTIONS;

    static final Set<EntryKind> LISTED = Set.of(EntryKind.CORRECTION, EntryKind.WITHDRAWAL);

    private final PageFrameFactory context;

    CorrectionsPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    /** Pages are counted from 1. */
    public CorrectionsPage at(int edition, int page, Language language) {
        History history = context.view(edition).history();
        Slice<PublicEntry> entries = history.entries(LISTED, Paging.index(PATH, page, edition), language);
        if (entries.isEmpty() && page > 1) {
            throw PageNotFound.at(PublicPath.page(PATH, page), edition);
        }
        PageText pageText = context.rendering(context.view(edition).shown(), language);
        ChangedItemMapper items = new ChangedItemMapper(context, language, edition);
        return new CorrectionsPage(
                context.headOfList(
                        pageText,
                        pageText.message("corrections.name"),
                        pageText.message("corrections.lead"),
                        PATH,
                        page),
                context.frame(pageText, PATH, PublicPath.page(PATH, page)),
                of(EntryKind.CORRECTION, entries, items),
                of(EntryKind.WITHDRAWAL, entries, items),
                Paging.of(PATH, page, entries.hasNext()));
    }

    private static List<ChangedItem> of(EntryKind kind, Slice<PublicEntry> entries, ChangedItemMapper items) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(items::of)
                .toList();
    }

    /** Page of corrections and withdrawals, newest first. */
    public record CorrectionsPage(
            Head head, Frame frame, List<ChangedItem> corrections, List<ChangedItem> withdrawals, Paging paging) {}
}
