package org.investportal.editorial.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.editorial.remark.RemarkPlace;
import org.investportal.editorial.remark.RemarkService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each step of a change, an order and a suppression is in the log once, under its own name and with what was said. */
@DeskPortal
class StepsInLogTest {

    @Autowired
    private Desk desk;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private DraftService drafts;

    @Autowired
    private RemarkService remarks;

    @Autowired
    private EditionOrderService orders;

    @Autowired
    private TextSuppressionService suppressions;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void stepsOfAChange() {
        long change = desk.start(figure(330), "note.footnote.en", "Noted.", EDITH);
        String title = desk.view(change).title();
        desk.submit(change, EDITH);
        reviews.recall(change, EDITH);
        desk.submit(change, EDITH);
        for (int twice = 0; twice < 2; twice++) {
            remarks.add(new RemarkPlace(change, 1, null, null), "Which page?", RITA);
        }
        reviews.sendBack(change, "Say more.", RITA);
        desk.submit(change, EDITH);
        desk.approve(change);
        reviews.sendBack(change, "Wait.", RITA);
        reviews.abandon(change, EDITH);

        assertThat(logged("change " + change))
                .containsExactly(
                        "CHANGE_STARTED " + title,
                        "CHANGE_SUBMITTED " + title,
                        "CHANGE_RECALLED " + title,
                        "CHANGE_SUBMITTED " + title,
                        "CHANGE_REMARKED Which page?",
                        "CHANGE_RETURNED " + title + ": Say more.",
                        "CHANGE_SUBMITTED " + title,
                        "CHANGE_APPROVED " + title,
                        "CHANGE_RETURNED " + title + ": Wait.",
                        "CHANGE_ABANDONED " + title);
    }

    @Test
    void revisionsAndNamesOfAChange() {
        long change = desk.start(figure(333), "note.footnote.en", "Noted.", EDITH);
        String title = desk.view(change).title();
        desk.revise(change, "note.footnote.en", "Noted more.", EDITH);
        for (int twice = 0; twice < 2; twice++) {
            drafts.rename(change, "The parks", EDITH);
        }
        reviews.submit(change, 2, Desk.BECAUSE, EDITH);
        desk.revise(change, "note.footnote.en", "Noted last.", EDITH);

        assertThat(logged("change " + change))
                .containsExactly(
                        "CHANGE_STARTED " + title,
                        "CHANGE_REVISED " + title,
                        "CHANGE_REVISED " + title + " → The parks",
                        "CHANGE_SUBMITTED The parks",
                        "CHANGE_REVISED The parks");
    }

    @Test
    void remarksAndAnswers() {
        long change = desk.start(figure(334), "note.footnote.en", "Noted.", EDITH);
        RemarkPlace place = new RemarkPlace(change, 1, null, null);
        List.of(RITA, EDITH, RITA).forEach(by -> remarks.add(place, "Which page?", by));
        long asked = remarks.of(change).get(0).remark().id();
        for (int twice = 0; twice < 2; twice++) {
            remarks.answer(change, asked, "The second.", EDITH);
        }
        long answer = requireNonNull(remarks.of(change).get(0).answer()).id();

        assertThatThrownBy(() -> remarks.answer(change, answer, "Thanks.", RITA))
                .isInstanceOf(ChangeNotFound.class);
        assertThat(logged("change " + change).stream().skip(1))
                .containsExactly(
                        "CHANGE_REMARKED Which page?", "CHANGE_REMARKED Which page?", "CHANGE_REMARKED The second.");
    }

    @Test
    void stepsOfAnOrder() {
        long change = desk.approved(figure(331), "note.footnote.en", "Noted.", EDITH);
        Instant due = clock.instant().plus(Duration.ofDays(400));
        long order = orders.plan(new EditionOrder(List.of(change), "Later.", null, due), RITA);
        orders.failed(order, "The disk is full.");
        orders.cancel(order, RITA);
        orders.failed(order, "Too late.");

        assertThat(logged("order " + order))
                .containsExactly("EDITION_PLANNED " + due, "EDITION_FAILED The disk is full.", "EDITION_CANCELLED ");

        int edition = desk.publish(change);
        assertThat(logged("edition " + edition))
                .contains("EDITION_PUBLISHED 1 change, ordered by Rita, account " + RITA.account());
    }

    @Test
    void stepsOfASuppression() {
        String words = "Slander " + Desk.key();
        desk.publish(desk.approved(figure(332), "note.footnote.en", words, EDITH));
        PublishedText text = suppressions.find(catalogue.current(), words, 9).get(0);
        suppressions.suppress(text.key(), "A court said so.", RITA);
        assertThatThrownBy(() -> suppressions.suppress(text.key(), "Again.", RITA))
                .isInstanceOf(StepRefused.class);
        for (int twice = 0; twice < 2; twice++) {
            suppressions.lift(text.key(), RITA);
        }

        assertThat(logged(TextSuppressionService.about(text.key())))
                .containsExactly("TEXT_SUPPRESSED A court said so.", "SUPPRESSION_LIFTED ");
    }

    private List<String> logged(String about) {
        return jdbc.sql("select action || ' ' || detail from audit_entry where about = ? order by id")
                .param(about)
                .query(String.class)
                .list();
    }
}
