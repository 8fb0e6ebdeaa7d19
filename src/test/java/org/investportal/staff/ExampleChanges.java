package org.investportal.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.UnprintedNumber;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.springframework.boot.test.context.TestComponent;

/** Changes with two revisions by two authors, and orders of editions, in each of their states. */
@TestComponent
class ExampleChanges {

    /** The states that no step leaves. One example in such a state is enough for all requests. */
    private static final Set<String> FINAL = Set.of("PUBLISHED", "ABANDONED", "CANCELLED");

    private static final Subject FIGURE = new Subject(ItemKind.FIGURE, 356);

    /** Another figure, so that its publication affects no change of the first figure. */
    private static final Subject ORDERED = new Subject(ItemKind.FIGURE, 357);

    private static final Submission BECAUSE =
            new Submission(EntryKind.CORRECTION, "A digit was wrong.", null, "For colleagues.");

    private final DraftService draftService;
    private final ReviewService reviewService;
    private final EditionOrderService planning;
    private final PublishedContentReader published;
    private final Catalogue catalogue;
    private final ExampleStaff staff;
    private final Clock clock;
    private final Map<String, Long> settled = new HashMap<>();
    private int digits = 1000;
    private int edition;

    ExampleChanges(
            DraftService draftService,
            ReviewService reviewService,
            EditionOrderService planning,
            PublishedContentReader published,
            Catalogue catalogue,
            ExampleStaff staff,
            Clock clock) {
        this.draftService = draftService;
        this.reviewService = reviewService;
        this.planning = planning;
        this.published = published;
        this.catalogue = catalogue;
        this.staff = staff;
        this.clock = clock;
    }

    long change(String state, boolean own) {
        return own && !FINAL.contains(state)
                ? makeChange(state)
                : settled.computeIfAbsent("change " + state, any -> makeChange(state));
    }

    long order(String state, boolean own) {
        return own && !FINAL.contains(state)
                ? makeOrder(state)
                : settled.computeIfAbsent("order " + state, any -> makeOrder(state));
    }

    private long makeChange(String state) {
        return switch (state) {
            case "DRAFT" -> draft(FIGURE);
            case "SUBMITTED" -> submitted(FIGURE);
            case "RETURNED" -> returned();
            case "APPROVED" -> approved(FIGURE);
            case "PLANNED" -> planned();
            case "ABANDONED" -> abandoned();
            case "PUBLISHED" -> published();
            default -> throw new IllegalArgumentException(state);
        };
    }

    private long makeOrder(String state) {
        long order = orderOf(approved(ORDERED));
        switch (state) {
            case "FAILED" -> planning.failed(order, "The disk is full.");
            case "CANCELLED" -> planning.cancel(order, staff.member(ExampleStaff.SECOND_REVIEWER));
            case "PUBLISHED" -> planning.publish(order);
            default -> {}
        }
        return order;
    }

    private long draft(Subject figure) {
        Content said = published.at(catalogue.current(), figure);
        Content wanted = UnprintedNumber.in(said, String.valueOf(digits++));
        SaveResult saveResult = draftService.start(
                UUID.randomUUID().toString(), figure, catalogue.current(), wanted, staff.member(ExampleStaff.EDITOR));
        long change = ((SaveResult.Kept) saveResult).change();
        revise(change, figure, 1, wanted);
        return change;
    }

    private void revise(long change, Subject figure, int latest, Content wanted) {
        FormBase formBase = new FormBase(latest, catalogue.current());
        Content more = wanted.with("note.footnote.en", "Words " + digits++);
        draftService.revise(UUID.randomUUID().toString(), change, figure, formBase, more, staff.member(Askers.BOTH));
    }

    private long submitted(Subject figure) {
        long change = draft(figure);
        reviewService.submit(change, 2, BECAUSE, staff.member(ExampleStaff.EDITOR));
        return change;
    }

    private long returned() {
        long change = submitted(FIGURE);
        reviewService.sendBack(change, "Which page?", staff.member(ExampleStaff.SECOND_REVIEWER));
        return change;
    }

    private long approved(Subject figure) {
        long change = submitted(figure);
        reviewService.approve(change, 2, catalogue.current(), staff.member(ExampleStaff.SECOND_REVIEWER));
        return change;
    }

    private long planned() {
        long change = approved(FIGURE);
        orderOf(change);
        return change;
    }

    private long orderOf(long change) {
        EditionOrder order = new EditionOrder(
                List.of(change), "Later.", null, clock.instant().plus(Duration.ofDays(1)));
        return planning.plan(order, staff.member(ExampleStaff.SECOND_REVIEWER));
    }

    private long abandoned() {
        long change = draft(FIGURE);
        reviewService.abandon(change, staff.member(ExampleStaff.EDITOR));
        return change;
    }

    private long published() {
        long change = approved(FIGURE);
        publish(change);
        return change;
    }

    /** Returns an edition of the other figure; a new one can be undone without questions. */
    int edition(boolean own) {
        if (own || edition == 0) {
            edition = publish(approved(ORDERED));
        }
        return edition;
    }

    private int publish(long change) {
        return planning.publishNow(
                new EditionOrder(List.of(change), "Now.", null, null), staff.member(ExampleStaff.SECOND_REVIEWER));
    }

    /** The number of a revision that a change has and no other one here. */
    int foreignRevision() {
        settled.computeIfAbsent("with three", any -> {
            long change = draft(FIGURE);
            revise(change, FIGURE, 2, published.at(catalogue.current(), FIGURE));
            return change;
        });
        return 3;
    }
}
