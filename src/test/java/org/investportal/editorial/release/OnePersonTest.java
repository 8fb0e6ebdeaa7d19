package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.BOTH;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.StepRefused;
import org.investportal.web.PortalSettings;
import org.investportal.web.SettingKey;
import org.investportal.web.SettingStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In one-person mode a reviewer may approve and publish a change of their own, and its edition says so for ever. */
class OnePersonTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        private static final String NOTE = "note.footnote.en";

        @Autowired
        private Desk desk;

        @Autowired
        private SettingStore store;

        @Autowired
        private PortalSettings settings;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private DueEditionPublisher due;

        @AfterEach
        void twoPeople() {
            set("");
        }

        @Test
        void anAuthorApprovesAndTheEditionSaysSoEvenAfterTheSettingChanged() {
            set("true");
            long change = desk.submitted(figure(300), NOTE, "A note.", BOTH);
            assertThat(desk.view(change).mayApprove(BOTH)).isTrue();
            desk.approve(change, BOTH);
            int edition = desk.publish(change);
            set("");

            assertThat(isSelfApproved(edition)).isTrue();
            assertThat(catalogue.edition(edition).orElseThrow().isSelfApproved())
                    .isTrue();
            assertThat(isSelfApproved(1)).isFalse();
        }

        @Test
        void anEditionThatAnotherApprovedSaysNothing() {
            set("true");
            long change = desk.submitted(figure(304), NOTE, "A note.", EDITH);
            desk.approve(change, RITA);

            assertThat(isSelfApproved(desk.publish(change))).isFalse();
        }

        @Test
        void oneSelfApprovedChangeMarksTheWholeEdition() {
            set("true");
            long own = desk.submitted(figure(306), NOTE, "A note.", BOTH);
            desk.approve(own, BOTH);
            long other = desk.approved(figure(307), NOTE, "A note.", EDITH);

            assertThat(isSelfApproved(desk.publish(own, other))).isTrue();
        }

        @Test
        void anApprovalByAnAuthorCountsNoMoreWhenTheModeEnds() {
            set("true");
            long change = desk.submitted(figure(324), NOTE, "A note.", BOTH);
            desk.approve(change, BOTH);
            set("");

            assertThatThrownBy(() -> desk.publish(change)).isInstanceOf(OrderRefused.class);
            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
            due.publish();
            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
        }

        @Test
        void anApprovalByAnAuthorStaysWhileTheModeLasts() {
            set("true");
            long change = desk.submitted(figure(329), NOTE, "A note.", BOTH);
            desk.approve(change, BOTH);
            due.publish();

            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
        }

        @Test
        void anAuthorIsRefusedWithoutTheMode() {
            long change = desk.submitted(figure(325), NOTE, "A note.", BOTH);

            assertThat(desk.view(change).mayApprove(BOTH)).isFalse();
            assertThatThrownBy(() -> desk.approve(change, BOTH)).isInstanceOf(StepRefused.class);
        }

        private void set(String content) {
            store.store(SettingKey.ONE_PERSON, content, BOTH.account());
            settings.refresh();
        }

        private boolean isSelfApproved(int edition) {
            return catalogue.at(edition).history().line(Language.EN).get(0).isSelfApproved();
        }
    }
}
