package org.investportal.site.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.Paging;
import org.investportal.site.page.RequestedContent;
import org.investportal.value.ChangeKind;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.springframework.stereotype.Component;

/** Makes the pages of corrections: what was said before, what is said since, when and why. */
@Component
class CorrectionsPageFactory {

    private static final int ON_A_PAGE = 50;

    private static final Set<ChangeKind> LISTED = Set.of(ChangeKind.CORRECTION, ChangeKind.WITHDRAWAL);

    private final PageFrameFactory context;
    private final PageTextFactory texts;
    private final Editions editions;

    CorrectionsPageFactory(PageFrameFactory context, PageTextFactory texts, Editions editions) {
        this.context = context;
        this.texts = texts;
        this.editions = editions;
    }

    /** A correction or withdrawal, and its edition. */
    private record Correction(int edition, Edition.Entry entry) {}

    /** Returns a page of them, newest first; pages are counted from 1. */
    CorrectionsPage at(RequestedContent asked, int page) {
        PageText pageText = asked.text();
        List<Correction> all = pageText.content().derived(CorrectionsPageFactory.class, this::corrections);
        ListPage<Correction> shown = ListPage.of(
                all,
                ON_A_PAGE,
                PublicPath.CORRECTIONS,
                page,
                pageText.content().edition().number());
        return new CorrectionsPage(
                context.headOfList(
                        pageText,
                        pageText.message("corrections.name"),
                        pageText.message("corrections.lead"),
                        PublicPath.CORRECTIONS,
                        page),
                context.frame(pageText, PublicPath.CORRECTIONS, PublicPath.page(PublicPath.CORRECTIONS, page)),
                of(ChangeKind.CORRECTION, shown.lines(), pageText),
                of(ChangeKind.WITHDRAWAL, shown.lines(), pageText),
                shown.paging());
    }

    /** What was undone at once, and the undoing, corrected nothing that readers could rely on: only the list of editions has them. */
    private List<Correction> corrections() {
        Set<Integer> undone = new HashSet<>();
        editions.all().stream().filter(edition -> edition.undoes() != null).forEach(edition -> {
            undone.add(edition.number());
            undone.add(edition.undoes());
        });
        return editions.all().stream()
                .filter(edition -> !undone.contains(edition.number()))
                .flatMap(edition -> edition.entries().stream()
                        .filter(entry -> LISTED.contains(entry.change()))
                        .map(entry -> new Correction(edition.number(), entry)))
                .toList();
    }

    private List<ChangedItem> of(ChangeKind kind, List<Correction> shown, PageText pageText) {
        return shown.stream()
                .filter(correction -> correction.entry().change() == kind)
                .map(correction -> new ChangedItemMapper(
                                texts,
                                EditionContent.of(editions, correction.edition())
                                        .orElseThrow(),
                                pageText)
                        .of(correction.entry()))
                .toList();
    }

    /** Page of corrections and withdrawals, newest first. */
    record CorrectionsPage(
            Head head, Frame frame, List<ChangedItem> corrections, List<ChangedItem> withdrawals, Paging paging) {}
}
