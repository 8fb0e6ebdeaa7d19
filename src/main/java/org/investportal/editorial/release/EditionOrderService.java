package org.investportal.editorial.release;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.investportal.accounts.ReviewerAvailability;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.SameFigureTwice;
import org.investportal.catalogue.SameTextTwice;
import org.investportal.catalogue.writing.EditionTaken;
import org.investportal.editorial.change.Actor;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.reconciliation.FindingService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Orders editions and publishes them, each in one transaction with its records in histories and the audit log. */
@Component
public class EditionOrderService {

    private final PlannedEditions orders;
    private final Changes changes;
    private final EditionWriter writing;
    private final ReviewerAvailability reviewers;
    private final AuditLog log;
    private final Clock clock;
    private final SerializedTransaction serializedTransaction;
    private final FindingService findings;
    private final PreviewService previewService;
    private final ReviewService reviewService;
    private final Revisions revisions;
    private final Catalogue catalogue;
    private final EditionTrial trial;

    EditionOrderService(
            PlannedEditions orders,
            Changes changes,
            EditionWriter writing,
            ReviewerAvailability reviewers,
            AuditLog log,
            Clock clock,
            SerializedTransaction serializedTransaction,
            FindingService findings,
            PreviewService previewService,
            ReviewService reviewService,
            Revisions revisions,
            Catalogue catalogue,
            EditionTrial trial) {
        this.trial = trial;
        this.reviewService = reviewService;
        this.revisions = revisions;
        this.findings = findings;
        this.previewService = previewService;
        this.catalogue = catalogue;
        this.orders = orders;
        this.changes = changes;
        this.writing = writing;
        this.reviewers = reviewers;
        this.log = log;
        this.clock = clock;
        this.serializedTransaction = serializedTransaction;
    }

    /** Publishes an edition now, whole or not at all: a failure leaves no order behind. Returns the number of the edition. */
    public int publishNow(EditionOrder order, StaffMember by) {
        return written(order.changes(), () -> write(keep(order, by), Actor.of(by)));
    }

    /**
     * Publishes one change as an edition, and approves it before if asked to: both or neither. A request that is sent again changes nothing.
     *
     * @param seen the revision that the person looked at
     * @param approve whether the person approves this revision if it waits for review
     * @throws StepRefused if there is a newer revision, or the change cannot be approved or published by this person
     */
    public int publishOne(EditionOrder order, ReviewedRevision seen, boolean approve, StaffMember by) {
        requireReviewer(by);
        return written(order.changes(), () -> {
            Change change = changes.lock(seen.change()).orElseThrow(() -> ChangeNotFound.of(seen.change()));
            if (revisions.latest(change.id()).orElseThrow().number() != seen.revision()) {
                throw StepRefused.becauseItMoved(change);
            }
            Optional<Integer> published = published(change);
            if (published.isPresent()) {
                return published.get();
            }
            if (approve && change.state() == ChangeState.SUBMITTED) {
                reviewService.approve(change.id(), seen.revision(), seen.against(), by);
            }
            return write(keep(order, by), Actor.of(by));
        });
    }

    private Optional<Integer> published(Change change) {
        return Optional.ofNullable(change.plannedEdition())
                .flatMap(orders::findById)
                .flatMap(planned -> Optional.ofNullable(planned.editionNumber()));
    }

    /** Orders an edition for later, and returns the id of the order. New conflicts are checked now, and again when the edition is due. */
    public long plan(EditionOrder order, StaffMember by) {
        requireReviewer(by);
        if (order.dueAt(clock.instant()).isBefore(clock.instant())) {
            throw OrderRefused.inThePast();
        }
        trial.require(order.changes());
        Optional<Set<String>> conflicts = previewService.together(
                order.changes(), edition -> findings.newConflicts(catalogue.current(), edition));
        return alone(() -> {
            PlannedEdition planned = keep(order, by);
            conflicts.ifPresent(planned::requireConfirmed);
            writing.check(changes.plannedWith(planned.id()), planned.summary());
            record(
                    planned,
                    Actor.of(by),
                    AuditAction.EDITION_PLANNED,
                    planned.dueAt().toString());
            return planned.id();
        });
    }

    /** Takes an order back; its changes stay approved. */
    public void cancel(long id, StaffMember by) {
        requireReviewer(by);
        alone(() -> {
            PlannedEdition planned = lock(id);
            planned.cancel();
            return takenBack(planned, Actor.of(by), "");
        });
    }

    /** Takes back an order that can never be published, and records the reason for the desk. */
    public void takeBack(long id, String why) {
        alone(() -> {
            PlannedEdition planned = lock(id);
            if (planned.isWaiting()) {
                planned.cancelBecause(why);
                takenBack(planned, Actor.PORTAL, why);
            }
            return id;
        });
    }

    private long takenBack(PlannedEdition planned, Actor actor, String detail) {
        changes.plannedWith(planned.id()).forEach(Change::unplan);
        record(planned, actor, AuditAction.EDITION_CANCELLED, detail);
        return planned.id();
    }

    /** Publishes an order, unless it was published or taken back in the meantime. */
    public void publish(long id) {
        List<Long> chosen = changes.plannedWith(id).stream().map(Change::id).toList();
        written(chosen, () -> {
            PlannedEdition planned = lock(id);
            if (!planned.isWaiting()) {
                return 0;
            }
            requireStillReviewer(planned);
            return write(planned, Actor.PORTAL);
        });
    }

    /** Records why an order was not published, for the desk. */
    public void failed(long id, String why) {
        serializedTransaction.of(() -> {
            PlannedEdition planned = lock(id);
            if (planned.isWaiting()) {
                planned.fail(why, clock.instant());
                record(planned, Actor.PORTAL, AuditAction.EDITION_FAILED, why);
            }
            return id;
        });
    }

    /** Writes an edition alone. If the database refuses it, a trial finds the field. */
    private int written(Collection<Long> ids, Supplier<Integer> work) {
        try {
            return alone(work);
        } catch (PersistenceException | DataIntegrityViolationException refused) {
            trial.require(ids);
            throw refused;
        }
    }

    /** Runs work alone: publishers wait for each other before they lock anything else, which avoids deadlocks. */
    private <T> T alone(Supplier<T> work) {
        try {
            return serializedTransaction.of(() -> {
                writing.waitForOthers();
                return work.get();
            });
        } catch (EditionTaken busy) {
            throw StepRefused.forTheMoment(busy);
        } catch (SameFigureTwice | SameTextTwice twins) {
            throw OrderRefused.ofTwins(twins);
        }
    }

    private static long missing(EditionOrder order, List<Change> found) {
        Set<Long> ids = found.stream().map(Change::id).collect(Collectors.toSet());
        return order.changes().stream()
                .filter(change -> !ids.contains(change))
                .findFirst()
                .orElseThrow();
    }

    private PlannedEdition keep(EditionOrder order, StaffMember by) {
        requireReviewer(by);
        if (order.changes().isEmpty()) {
            throw OrderRefused.ofNothing();
        }
        PlannedEdition planned = orders.save(new PlannedEdition(order, by, clock.instant()));
        List<Change> chosen = changes.lockAll(order.changes());
        if (chosen.size() < order.changes().size()) {
            throw ChangeNotFound.of(missing(order, chosen));
        }
        chosen.forEach(change -> change.plan(planned.id()));
        requireStillReviewer(planned);
        return planned;
    }

    private int write(PlannedEdition planned, Actor actor) {
        List<Change> chosen = changes.plannedWith(planned.id());
        int edition = writing.publish(chosen, planned, actor);
        planned.requireConfirmed(findings.newConflicts(edition - 1, edition));
        planned.publish(edition);
        String reason = planned.conflictReason();
        String ordered = ", ordered by " + planned.orderedByName() + ", account " + planned.orderedBy();
        String confirmed = reason == null ? "" : ", with conflicts: " + reason;
        String count = chosen.size() == 1 ? "1 change" : chosen.size() + " changes";
        record(planned, actor, AuditAction.EDITION_PUBLISHED, count + ordered + confirmed);
        return edition;
    }

    private void record(PlannedEdition planned, Actor actor, AuditAction action, String detail) {
        Integer edition = planned.editionNumber();
        String about = edition == null ? "order " + planned.id() : "edition " + edition;
        log.record(action, actor.account(), actor.name(), about, detail);
    }

    private PlannedEdition lock(long id) {
        return orders.lock(id).orElseThrow(() -> ChangeNotFound.ofOrder(id));
    }

    /** Requires that the person who ordered is still a reviewer, and locks the role until the transaction ends. */
    private void requireStillReviewer(PlannedEdition planned) {
        if (reviewers.lock(Set.of(planned.orderedBy())).isEmpty()) {
            throw OrderRefused.becauseOfWhoOrdered(planned.orderedByName());
        }
    }

    private static void requireReviewer(StaffMember by) {
        if (!by.is(Role.REVIEWER)) {
            throw StepRefused.byRole("publish");
        }
    }
}
