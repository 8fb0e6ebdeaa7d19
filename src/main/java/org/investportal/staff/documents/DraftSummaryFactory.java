package org.investportal.staff.documents;

import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.annotation.DecisionField;
import org.investportal.editorial.annotation.Document;
import org.investportal.editorial.annotation.DocumentDraftService;
import org.investportal.editorial.annotation.DocumentView;
import org.investportal.editorial.annotation.DraftPlan;
import org.investportal.editorial.annotation.KnownSubjectIndex;
import org.investportal.editorial.annotation.NumberDecision;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.staff.StaffWording;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;

/** Says what becomes of the decisions on a document. */
@Component
class DraftSummaryFactory {

    private final DocumentDraftService drafts;
    private final Catalogue catalogue;
    private final StaffWording words;

    DraftSummaryFactory(DocumentDraftService drafts, Catalogue catalogue, StaffWording words) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.words = words;
    }

    /**
     * The summary of a page.
     *
     * @param unused the places of dates and numbers ranked that belong to no figure
     */
    record Summary(List<Locator> unused, DocumentPage.DraftSummary page) {}

    Summary of(DocumentView view, StaffMember member) {
        Document document = view.document();
        List<NumberDecision> decisions = view.decisions();
        int undecided = document.numberCount() - decisions.size();
        // a date belongs to no figure for as long as the figures of its sentence are undecided
        List<Locator> unused = undecided > 0 ? List.of() : shown(new DraftPlan(catalogue, decisions).unused(), view);
        boolean open = member.is(Role.EDITOR) && !document.isDrafted();
        return new Summary(
                unused,
                new DocumentPage.DraftSummary(
                        words.of(
                                "document.count",
                                String.valueOf(decisions.size()),
                                String.valueOf(document.numberCount())),
                        undecided == 0 ? null : words.of("document.undecided", String.valueOf(undecided)),
                        document.isDrafted() ? List.of() : links(unanswered(view), view),
                        links(unused, view),
                        undecided > 0 && !document.isDrafted() ? List.of() : missing(view),
                        NewNameList.of(decisions),
                        isDraftable(document, decisions, member),
                        open,
                        document.isDrafted() && !document.isTextRemoved() && TextSuppressionService.mayRead(member),
                        document.isDrafted(),
                        document.isDrafted() ? changes(document.id()) : List.of()));
    }

    private boolean isDraftable(Document document, List<NumberDecision> decisions, StaffMember member) {
        boolean possible = !document.isDrafted() || drafts.isDiscarded(document);
        return possible && !decisions.isEmpty() && member.is(Role.EDITOR);
    }

    private List<Locator> unanswered(DocumentView view) {
        return shown(drafts.conflicts(view.id()).unanswered(), view);
    }

    private static List<Link> links(List<Locator> places, DocumentView view) {
        String path = DocumentController.path(view.id());
        return places.stream()
                .map(place -> new Link(printed(view.decisions(), place), path + "?at=" + place.code()))
                .toList();
    }

    private static List<Locator> shown(List<Locator> places, DocumentView view) {
        return places.stream().filter(view.text().numbers()::containsKey).toList();
    }

    /** Returns the number that was decided and its place. */
    private static String printed(List<NumberDecision> decisions, Locator place) {
        return decisions.stream()
                .filter(decision -> decision.place().equals(place))
                .map(decision -> decision.content().get("number") + " · " + place.code())
                .findFirst()
                .orElse(place.code());
    }

    /** Returns what relations lack before the drafts are made, and afterwards the new indicators without a relation. */
    private List<Link> missing(DocumentView view) {
        String path = DocumentController.path(view.id());
        return new DraftPlan(catalogue, view.decisions())
                .missingRelations(KnownSubjectIndex.of(catalogue)).stream()
                        .filter(missing -> view.text().numbers().containsKey(missing.place()))
                        .map(missing -> view.document().isDrafted()
                                ? new Link(indicator(view.decisions(), missing.place()), path)
                                : new Link(
                                        words.of(
                                                "document.relation",
                                                printed(view.decisions(), missing.place()),
                                                words.of("relation-missing", missing.part())),
                                        path + "?at=" + missing.place().code()))
                        .distinct()
                        .toList();
    }

    /** Returns the name of the new indicator that was decided. */
    private static String indicator(List<NumberDecision> decisions, Locator place) {
        return decisions.stream()
                .filter(decision -> decision.place().equals(place))
                .map(decision -> decision.content().get(DecisionField.INDICATOR_NAME))
                .findFirst()
                .orElse(place.code());
    }

    private List<Link> changes(long document) {
        return drafts.changesOf(document).stream().map(this::link).toList();
    }

    private Link link(ChangeLine change) {
        return new Link(
                words.of(
                        "document.change",
                        change.subjects().size() == 1
                                ? words.of("kind", change.first().kind())
                                : words.of(
                                        "change.of-many",
                                        String.valueOf(change.subjects().size())),
                        change.title(),
                        words.of("change-state", change.state())),
                "/staff/changes/" + change.id());
    }
}
