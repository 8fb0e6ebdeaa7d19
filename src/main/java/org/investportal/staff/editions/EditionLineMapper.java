package org.investportal.staff.editions;

import java.util.List;
import java.util.Optional;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.release.EditionOrderFinder;
import org.investportal.editorial.release.PlannedEdition;
import org.investportal.editorial.release.PublishedOrder;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.verification.SelfCheck;
import org.investportal.verification.SelfCheckService;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;

/** Makes lines of editions: of those that are ordered and those that were published. */
@Component
public class EditionLineMapper {

    private final ChangeFinder lists;
    private final Checklist checklist;
    private final EditionOrderFinder published;
    private final SelfCheckService checks;
    private final StaffWording words;
    private final TimeWording timeWording;

    EditionLineMapper(
            ChangeFinder lists,
            Checklist checklist,
            EditionOrderFinder published,
            SelfCheckService checks,
            StaffWording words,
            TimeWording timeWording) {
        this.lists = lists;
        this.checklist = checklist;
        this.published = published;
        this.checks = checks;
        this.words = words;
        this.timeWording = timeWording;
    }

    public List<OrderLine> waiting() {
        List<PlannedEdition> waiting = published.waiting();
        HiddenWordFilter hidden = waiting.isEmpty() ? HiddenWordFilter.NONE : checklist.hidden();
        return waiting.stream().map(order -> order(order, hidden)).toList();
    }

    public List<BrokenOrderLine> broken() {
        List<PlannedEdition> broken = published.broken();
        HiddenWordFilter hidden = broken.isEmpty() ? HiddenWordFilter.NONE : checklist.hidden();
        return broken.stream()
                .map(order -> new BrokenOrderLine(
                        summary(order, hidden),
                        timeWording.of(order.dueAt()),
                        order.orderedByName(),
                        String.valueOf(order.failure())))
                .toList();
    }

    public List<EditionLine> published(int most) {
        return published.latest(most, words.language()).stream()
                .map(this::edition)
                .toList();
    }

    public Optional<EditionLine> published(String number) {
        return number.matches("\\d{1,9}")
                ? published.of(Integer.parseInt(number), words.language()).map(this::edition)
                : Optional.empty();
    }

    /** Returns the summary with suppressed words masked. */
    private String summary(PlannedEdition order, HiddenWordFilter hidden) {
        return hidden.masked(order.summary().getOrDefault(words.language(), ""));
    }

    private OrderLine order(PlannedEdition order, HiddenWordFilter hidden) {
        boolean failed = order.tries() > 0;
        String conflictReason = order.conflictReason();
        return new OrderLine(
                summary(order, hidden),
                timeWording.of(order.dueAt()),
                order.orderedByName(),
                links(lists.plannedWith(order.id())),
                failed ? order.failure() : null,
                failed ? timeWording.of(order.nextTryAt()) : null,
                conflictReason == null ? null : hidden.masked(conflictReason),
                "/staff/editions/orders/" + order.id() + "/cancellation");
    }

    private EditionLine edition(PublishedOrder edition) {
        SelfCheck check = checks.latest(edition.edition()).orElse(null);
        return new EditionLine(
                words.of("edition.name", String.valueOf(edition.edition())),
                "/editions/" + edition.edition(),
                timeWording.of(edition.publishedAt()),
                edition.by(),
                edition.summary(),
                edition.selfApproved(),
                links(edition.changes()),
                "/staff/editions/" + edition.edition() + "/check",
                "/staff/editions/" + edition.edition() + "/undo",
                check == null ? words.of("self-check.none") : said(check),
                check != null && check.state() == SelfCheck.State.FAILED,
                check == null ? List.of() : check.findings());
    }

    private String said(SelfCheck check) {
        return words.of(
                "self-check." + check.state().code(), String.valueOf(check.numbers()), String.valueOf(check.pages()));
    }

    private static List<Link> links(List<ChangeLine> changes) {
        return changes.stream()
                .map(line -> new Link(line.title(), "/staff/changes/" + line.id()))
                .toList();
    }
}
