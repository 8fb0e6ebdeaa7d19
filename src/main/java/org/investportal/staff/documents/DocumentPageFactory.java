package org.investportal.staff.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.annotation.AnnotatedText;
import org.investportal.editorial.annotation.AnnotatedTextCache;
import org.investportal.editorial.annotation.Document;
import org.investportal.editorial.annotation.DocumentDescription;
import org.investportal.editorial.annotation.DocumentService;
import org.investportal.editorial.annotation.NumberDecision;
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

    private final DocumentService documents;
    private final AnnotatedTextCache texts;
    private final NumberPanelFactory panels;
    private final DraftSummaryFactory summaries;
    private final StaffFrameFactory frames;
    private final PeriodWording periods;
    private final StaffWording words;

    DocumentPageFactory(
            DocumentService documents,
            AnnotatedTextCache texts,
            NumberPanelFactory panels,
            DraftSummaryFactory summaries,
            StaffFrameFactory frames,
            PeriodWording periods,
            StaffWording words) {
        this.documents = documents;
        this.texts = texts;
        this.panels = panels;
        this.summaries = summaries;
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
        Document document = documents.find(id);
        AnnotatedText text = texts.of(document);
        List<NumberDecision> decisions = documents.decisions(id);
        Locator chosen = chosen(text, decisions, wanted);
        int last = Math.max(1, (text.paragraphs().size() + PARAGRAPHS - 1) / PARAGRAPHS);
        int page = Math.min(last, wanted.page() > 0 ? wanted.page() : pageOf(chosen));
        DraftSummaryFactory.Summary summary = summaries.of(document, decisions, member);
        String path = DocumentController.path(id);
        NumberMarker marker = new NumberMarker(text, decisions, summary.unused(), path, chosen, words);
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
                        : panels.of(path, text, chosen, marker, content(document, decisions, chosen, wanted, member)),
                summary.page());
    }

    private PanelContent content(
            Document document,
            List<NumberDecision> decisions,
            Locator chosen,
            PageRequested wanted,
            StaffMember member) {
        String lastArea = decisions.stream()
                .filter(decision -> decision.place().compareTo(chosen) < 0)
                .map(decision -> decision.content().get("area"))
                .filter(area -> !area.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new PanelContent(
                documents.decision(document.id(), chosen),
                wanted.typed(),
                wanted.mistakes(),
                document.details().language(),
                lastArea,
                member.is(Role.EDITOR) && !document.isDrafted());
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
    Optional<Locator> next(long id, Locator place) {
        AnnotatedText text = texts.of(documents.find(id));
        List<NumberDecision> decisions = documents.decisions(id);
        return undecided(text, decisions)
                .filter(other -> other.compareTo(place) > 0)
                .findFirst()
                .or(() -> undecided(text, decisions).findFirst());
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
