package org.investportal.staff.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.annotation.AnnotatedText;
import org.investportal.editorial.annotation.DecisionField;
import org.investportal.editorial.annotation.DocumentDescription;
import org.investportal.editorial.annotation.DocumentFinder;
import org.investportal.editorial.annotation.DocumentView;
import org.investportal.editorial.annotation.NumberDecision;
import org.investportal.editorial.content.Content;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.documents.DocumentPage.ShownParagraph;
import org.investportal.staff.documents.NumberPanelFactory.PanelContent;
import org.investportal.web.FormValidation;
import org.investportal.wording.PeriodWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a document. */
@Component
class DocumentPageFactory {

    private static final int PARAGRAPHS = 8;

    private final DocumentFinder documents;
    private final NumberPanelFactory panels;
    private final DraftSummaryFactory summaries;
    private final ConflictWording decided;
    private final StaffFrameFactory frames;
    private final PeriodWording periods;
    private final StaffWording words;

    DocumentPageFactory(
            DocumentFinder documents,
            NumberPanelFactory panels,
            DraftSummaryFactory summaries,
            ConflictWording decided,
            StaffFrameFactory frames,
            PeriodWording periods,
            StaffWording words) {
        this.documents = documents;
        this.panels = panels;
        this.summaries = summaries;
        this.decided = decided;
        this.frames = frames;
        this.periods = periods;
        this.words = words;
    }

    /**
     * What a person asked for.
     *
     * @param at the chosen number
     * @param page the chosen page; 0 for the one with the number
     * @param typed what was typed and could not be stored
     * @param notice what has just happened
     */
    record PageRequested(
            @Nullable Locator at,
            int page,
            @Nullable NumberForm typed,
            FormValidation mistakes,
            @Nullable String notice) {

        PageRequested with(String news) {
            return new PageRequested(at, page, typed, mistakes, news);
        }

        static PageRequested of(@Nullable Locator at, int page, @Nullable String notice) {
            return new PageRequested(at, page, null, new FormValidation(), notice);
        }
    }

    DocumentPage of(long id, PageRequested wanted, StaffMember member) {
        DocumentView document = documents.view(id, member);
        AnnotatedText text = document.text();
        Locator chosen = chosen(text, document.decisions(), wanted);
        int last = Math.max(1, (text.paragraphs().size() + PARAGRAPHS - 1) / PARAGRAPHS);
        int page = Math.min(last, wanted.page() > 0 ? wanted.page() : pageOf(chosen));
        DraftSummaryFactory.Summary summary = summaries.of(document, member);
        String path = DocumentController.path(id);
        NumberMarker marker = new NumberMarker(text, document.decisions(), summary.unused(), path, chosen, words);
        DocumentDescription details = document.details();
        return new DocumentPage(
                frames.of(member, DocumentController.PATH, details.title()),
                wanted.mistakes().links(),
                wanted.notice(),
                details.title(),
                about(details),
                details.language().tag(),
                path,
                paragraphs(text, marker, page),
                page > 1 ? path + "?page=" + (page - 1) : null,
                page < last ? path + "?page=" + (page + 1) : null,
                chosen == null
                        ? null
                        : panels.of(path, text, chosen, marker, content(document, chosen, wanted, member)),
                summary.page(),
                document.document().isTextRemoved() ? removed(document) : null);
    }

    private DocumentPage.RemovedText removed(DocumentView document) {
        return new DocumentPage.RemovedText(
                document.document().sha256(),
                document.decisions().stream().map(decided::withPlace).toList());
    }

    private PanelContent content(DocumentView document, Locator chosen, PageRequested wanted, StaffMember member) {
        Content last = document.decisions().stream()
                .filter(decision -> decision.place().compareTo(chosen) < 0)
                .map(NumberDecision::content)
                .filter(content -> !content.get("area").isEmpty()
                        || !content.get(DecisionField.AREA_NAME).isEmpty())
                .filter(content -> !content.get(DecisionField.AREA_NAME).equals(Suppression.MARK))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new PanelContent(
                document.decisions().stream()
                        .filter(decision -> decision.place().equals(chosen))
                        .findFirst(),
                wanted.typed(),
                wanted.mistakes(),
                document.details().language(),
                last,
                NewNameList.of(document.decisions()),
                member.is(Role.EDITOR) && !document.document().isDrafted());
    }

    private static int pageOf(@Nullable Locator chosen) {
        return chosen == null ? 1 : (chosen.paragraph() - 1) / PARAGRAPHS + 1;
    }

    /** Returns the number that was asked for, or else the first undecided one of the page or of the document. */
    private static @Nullable Locator chosen(AnnotatedText text, List<NumberDecision> decisions, PageRequested wanted) {
        Locator at = wanted.at();
        if (at != null && text.numbers().containsKey(at)) {
            return at;
        }
        return undecided(text, decisions)
                .filter(place -> wanted.page() == 0 || pageOf(place) == wanted.page())
                .findFirst()
                .orElse(null);
    }

    /** Returns the next undecided number behind that place, or else the first one; empty if all are decided. */
    Optional<Locator> next(long id, Locator place, StaffMember member) {
        DocumentView document = documents.view(id, member);
        return undecided(document.text(), document.decisions())
                .filter(other -> other.compareTo(place) > 0)
                .findFirst()
                .or(() -> undecided(document.text(), document.decisions()).findFirst());
    }

    private static Stream<Locator> undecided(AnnotatedText text, List<NumberDecision> decisions) {
        Set<Locator> decided = decisions.stream().map(NumberDecision::place).collect(Collectors.toSet());
        return text.numbers().keySet().stream().filter(place -> !decided.contains(place));
    }

    private static List<ShownParagraph> paragraphs(AnnotatedText text, NumberMarker marker, int page) {
        int from = Math.min(text.paragraphs().size(), (page - 1) * PARAGRAPHS);
        int to = Math.min(text.paragraphs().size(), from + PARAGRAPHS);
        return text.paragraphs().subList(from, to).stream()
                .map(sentences -> new ShownParagraph(
                        Locator.fragment(sentences.get(0).paragraph()),
                        sentences.stream().map(marker::of).toList()))
                .toList();
    }

    private String about(DocumentDescription details) {
        String date = periods.date(details.published(), words.language());
        String issuer = details.issuer();
        return issuer == null ? date : words.of("document.about", issuer, date);
    }
}
