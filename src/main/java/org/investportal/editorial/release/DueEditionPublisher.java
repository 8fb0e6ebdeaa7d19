package org.investportal.editorial.release;

import java.time.Clock;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.StepRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes editions that are due. A failing order does not hold up the others: it is tried again, or taken back if no retry can succeed. */
@Component
public class DueEditionPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(DueEditionPublisher.class);

    private final PlannedEditions orders;
    private final EditionOrderService planning;
    private final LapsedReviewService lapsed;
    private final Catalogue catalogue;
    private final Clock clock;

    DueEditionPublisher(
            PlannedEditions orders,
            EditionOrderService planning,
            LapsedReviewService lapsed,
            Catalogue catalogue,
            Clock clock) {
        this.orders = orders;
        this.planning = planning;
        this.lapsed = lapsed;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Publishes all orders that are due now, longest due first. Before that, it takes back orders and approvals of people who may no longer review. */
    public void publish() {
        catalogue.refresh();
        takeBackWhatLapsed();
        orders.due(clock.instant()).forEach(this::publish);
    }

    /** Takes back lapsed orders and approvals. A failure here does not hold up editions: each is checked again when it is published. */
    private void takeBackWhatLapsed() {
        try {
            lapsed.takeBack();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "The portal could not take back all orders and approvals of former reviewers; it will try again",
                    failure);
        }
    }

    private void publish(long order) {
        try {
            planning.publish(order);
        } catch (RuntimeException failure) {
            LOG.warn("The portal did not publish order {}", order, failure);
            tell(order, failure);
        }
    }

    /** Reports the failure of an order. A failure here does not hold up the other orders either. */
    private void tell(long order, RuntimeException failure) {
        try {
            if (failure instanceof OrderRefused refused && refused.isForGood()) {
                planning.takeBack(order, inWords(failure));
            } else {
                planning.failed(order, inWords(failure));
            }
        } catch (RuntimeException notStored) {
            LOG.warn(
                    "The portal could not store why order {} failed; it will try again with the next failure",
                    order,
                    notStored);
        }
    }

    /** Returns the failure in words: only messages of the portal itself are written for people. */
    private static String inWords(RuntimeException failure) {
        boolean ours = failure instanceof OrderRefused || failure instanceof StepRefused;
        return ours
                ? String.valueOf(failure.getMessage())
                : "It could not be written; the console of the portal says why.";
    }
}
