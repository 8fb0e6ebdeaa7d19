package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.BECAUSE;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.util.Set;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.UndoService;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Changes that were stored when a change had one subject can go on after an update, in every state. */
class EarlierDeskTest {

    private static final int EDITION = 8;
    private static final long ORDER = 2;
    /** The author of all changes. */
    private static final StaffMember AUTHOR = new StaffMember(1, "Demo editor", Set.of(Role.EDITOR));

    private static final Subject TERM = new Subject(ItemKind.TERM, 1_000_021);

    @Nested
    @Import(EarlierDatabase.OnH2.class)
    class H2 extends Facts {}

    @Nested
    @Import(EarlierDatabase.OnPostgres.class)
    @Tag("sweep")
    class Postgres extends Facts {}

    /** A database with what staff stored then. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Stored {

        @Bean
        EarlierDatabase recorded() {
            return new EarlierDatabase("132", "earlier-desk.sql");
        }
    }

    @Import(Stored.class)
    abstract static class Facts extends UpgradedPortal {

        @Autowired
        private DraftService drafts;

        @Autowired
        private UndoService undoing;

        @Autowired
        private Catalogue catalogue;

        @Test
        void aDraftOfTwoRevisionsTakesASecondSubjectAndIsPublished() {
            assertThat(desk.view(5).latest().content().get("number")).isEqualTo("5");
            desk.revise(5, "number", "4", AUTHOR);
            FormBase now = new FormBase(0, catalogue.current());
            drafts.add(Desk.key(), 5, figure(321), now, Desk.with(desk.published(figure(321)), "number", "4"), AUTHOR);

            publish(submitted(5, AUTHOR));
            assertThat(number(318)).isEqualTo("4");
            assertThat(number(321)).isEqualTo("4");
        }

        @Test
        void aNewItemKeepsItsIdAndTheTypedText() {
            assertThat(scratches.of(AUTHOR, "change-6-" + TERM.item()))
                    .singleElement()
                    .satisfies(typed ->
                            assertThat(typed.content().get("definition.en")).isEqualTo("Typed and not saved."));
            publish(submitted(6, AUTHOR));
            assertThat(desk.published(TERM).get("definition.en")).isEqualTo("A word of a trial.");
        }

        @Test
        void aDraftThatWasOvertakenAsksWhichVersionToKeep() {
            SaveResult.Conflicting conflicting = (SaveResult.Conflicting) desk.revise(3, "number", "6", AUTHOR);
            drafts.revise(
                    Desk.key(),
                    3,
                    figure(317),
                    conflicting.seen(),
                    Desk.with(conflicting.merge().merged(), "number", "6"),
                    AUTHOR);
            publish(submitted(3, AUTHOR));
            assertThat(number(317)).isEqualTo("6");
        }

        @Test
        void aSubmittedChangeIsApprovedOrReturned() {
            publish(7);
            assertThat(desk.published(new Subject(ItemKind.TOPIC, 21)).get("name.en"))
                    .endsWith("again");

            reviews.sendBack(8, "Look again.", RITA);
            desk.revise(8, "position", "2", AUTHOR);
            publish(submitted(8, AUTHOR));
        }

        @Test
        void aReturnedChangeIsSubmittedAgain() {
            assertThat(desk.view(9).returned().orElseThrow().remark())
                    .isEqualTo("Please look at the second sentence again.");
            publish(submitted(9, AUTHOR));
        }

        @Test
        void approvedChangesArePublishedTogetherAlsoOnesThatWereOrdered() {
            orders.cancel(ORDER, RITA);
            desk.publishConfirmed(10L, 11L, 12L);
            assertThat(number(319)).isEqualTo("4");
            assertThat(number(320)).isEqualTo("3");
        }

        @Test
        void aPublishedChangeIsUndone() {
            String before = desk.published(figure(316)).get("number");
            long change = undoing.undo(EDITION, 1, BECAUSE, AUTHOR).orElseThrow();
            publish(change);
            assertThat(before).isEqualTo("9");
            assertThat(number(316)).isNotEqualTo("9");

            publish(undoing.undo(EDITION, 2, BECAUSE, AUTHOR).orElseThrow());
            assertThat(desk.published(new Subject(ItemKind.ORGANISATION, 704)).get("note.footnote.en"))
                    .isEmpty();
        }

        @Test
        void aDiscardedChangeIsShownAndStaysDiscarded() {
            assertThat(desk.view(13).title()).isEqualTo("Sales revenue");
            assertThat(desk.view(13).latest().content().get("definition.en")).endsWith("Stated again.");
            assertThatThrownBy(() -> desk.revise(13, "name.en", "Revenue", AUTHOR))
                    .isInstanceOf(StepRefused.class);
        }

        private String number(long figure) {
            return desk.published(figure(figure)).get("number");
        }
    }
}
