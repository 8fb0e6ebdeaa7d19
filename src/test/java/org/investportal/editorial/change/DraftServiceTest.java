package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.EDWARD;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.row.Item;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentMerge;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Typed input is kept, even if another person edits the same content at the same time. */
class DraftServiceTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        @Autowired
        private DraftService draftService;

        @Autowired
        private Desk desk;

        @Autowired
        private Catalogue catalogue;

        @Test
        void storesInputAsARevision() {
            long change = desk.start(figure(310), "number", "99", EDITH);

            assertThat(desk.view(change).latest().content().get("number")).isEqualTo("99");
            assertThat(desk.state(change)).isEqualTo(ChangeState.DRAFT);
        }

        @Test
        void changesNothingThatIsPublished() {
            Content before = desk.published(figure(311));
            int edition = catalogue.current();
            desk.start(figure(311), "number", "99", EDITH);

            assertThat(desk.published(figure(311))).isEqualTo(before);
            assertThat(catalogue.current()).isEqualTo(edition);
        }

        @Test
        void beginsOneChangeOfAFormThatIsSentTwice() {
            String key = Desk.key();
            Content wanted = desk.published(figure(312)).with("number", "99");
            long one = Desk.kept(draftService.start(key, figure(312), catalogue.current(), wanted, EDITH));
            long other = Desk.kept(draftService.start(key, figure(312), catalogue.current(), wanted, EDITH));

            assertThat(one).isEqualTo(other);
        }

        @Test
        void beginsNoChangeForAnUnchangedForm() {
            Content same = desk.published(figure(313));

            assertThat(draftService.start(Desk.key(), figure(313), catalogue.current(), same, EDITH))
                    .isEqualTo(new SaveResult.Unchanged());
        }

        @Test
        void refusesUnpublishedItems() {
            assertThatThrownBy(() ->
                            draftService.start(Desk.key(), figure(99), 1, Content.NONE.with("number", "1"), EDITH))
                    .isInstanceOf(ChangeNotFound.class);
        }

        @Test
        void refusesPeopleWhoAreNotEditors() {
            assertThatThrownBy(() -> desk.start(figure(314), "number", "99", RITA))
                    .isInstanceOf(StepRefused.class);
        }

        @Test
        void mergesDifferentFieldsOfTwoWindows() {
            long change = desk.start(figure(315), "number", "99", EDITH);
            FormBase both = new FormBase(1, catalogue.current());
            Content first = desk.view(change).latest().content();
            draftService.revise(Desk.key(), change, figure(315), both, first.with("qualifier", "at-most"), EDITH);
            SaveResult saveResult =
                    draftService.revise(Desk.key(), change, figure(315), both, first.with("number", "88"), EDWARD);

            assertThat(saveResult).isEqualTo(new SaveResult.Kept(change, figure(315), 3, true));
            Content latest = desk.view(change).latest().content();
            assertThat(latest.get("qualifier")).isEqualTo("at-most");
            assertThat(latest.get("number")).isEqualTo("88");
        }

        @Test
        void asksAboutAFieldThatTwoWindowsChanged() {
            long change = desk.start(figure(316), "number", "99", EDITH);
            FormBase both = new FormBase(1, catalogue.current());
            Content first = desk.view(change).latest().content();
            draftService.revise(Desk.key(), change, figure(316), both, first.with("number", "88"), EDITH);
            SaveResult saveResult =
                    draftService.revise(Desk.key(), change, figure(316), both, first.with("number", "77"), EDWARD);

            assertThat(saveResult).isInstanceOfSatisfying(SaveResult.Conflicting.class, asked -> {
                assertThat(asked.merge().conflicts())
                        .containsExactly(new ContentMerge.Conflict("number", "99", "88", "77"));
                assertThat(draftService.revise(
                                Desk.key(), change, figure(316), asked.seen(), first.with("number", "77"), EDWARD))
                        .isEqualTo(new SaveResult.Kept(change, figure(316), 3, false));
            });
            assertThat(desk.view(change).revisions())
                    .extracting(revision -> revision.content().get("number"))
                    .containsExactly("99", "88", "77");
        }

        @Test
        void mergesADraftWithANewerEdition() {
            long draft = desk.start(figure(317), "qualifier", "at-most", EDITH);
            desk.publish(desk.approved(figure(317), "number", "99", EDWARD));
            desk.revise(draft, "qualifier", "almost", EDITH);

            ChangeView view = desk.view(draft);
            assertThat(view.latest().content().get("number")).isEqualTo("99");
            assertThat(view.latest().content().get("qualifier")).isEqualTo("almost");
            assertThat(view.latest().baseEdition()).isEqualTo(catalogue.current());
            assertThat(view.hasMoved()).isFalse();
        }

        @Test
        void asksAboutConflictsWithANewerEdition() {
            long draft = desk.start(figure(318), "number", "88", EDITH);
            desk.publish(desk.approved(figure(318), "number", "99", EDWARD));
            SaveResult saveResult = desk.revise(draft, "number", "88", EDITH);

            assertThat(saveResult).isInstanceOfSatisfying(SaveResult.Conflicting.class, asked -> {
                assertThat(asked.merge().conflicts())
                        .extracting(ContentMerge.Conflict::theirs, ContentMerge.Conflict::mine)
                        .containsExactlyInAnyOrder(
                                tuple("99", "88"),
                                tuple("The agency counted again: 99.", "The agency counted again: 88."));
                Content chosen = asked.merge().merged();
                assertThat(draftService.revise(Desk.key(), draft, figure(318), asked.seen(), chosen, EDITH))
                        .isInstanceOf(SaveResult.Kept.class);
            });
            assertThat(desk.view(draft).hasMoved()).isFalse();
        }

        @Test
        void keepsInputTypedAfterTheFormWasSent() {
            String key = Desk.key();
            Content wanted = desk.published(figure(319)).with("number", "99");
            long change = Desk.kept(draftService.start(key, figure(319), catalogue.current(), wanted, EDITH));
            Content other = wanted.with("number", "88");

            assertThat(draftService.start(key, figure(319), catalogue.current(), other, EDITH))
                    .isEqualTo(new SaveResult.Kept(change, figure(319), 2, false));
            assertThat(desk.view(change).latest().content()).isEqualTo(other);
        }

        @Test
        void reservesAnIdForANewItem() {
            Content area = Content.NONE.with("slug", "ningbo").with("name.en", "Ningbo");
            long change = Desk.kept(draftService.startNew(Desk.key(), ItemKind.AREA, area, EDITH));

            assertThat(desk.view(change).first().subject().item()).isGreaterThanOrEqualTo(Item.FIRST_OF_STAFF);
            assertThat(desk.view(change).change().title().english()).isEqualTo("Ningbo");
            assertThat(desk.view(change).first().isNew()).isTrue();
        }

        @Test
        void titlesOfFiguresSayPeriodTypeAndStageInWords() {
            Content figure = desk.published(figure(314))
                    .with("period", "2017-12-31")
                    .with("nature", "estimate")
                    .with("vintage", "preliminary");
            long change = Desk.kept(draftService.startNew(Desk.key(), ItemKind.FIGURE, figure, EDITH));

            assertThat(desk.view(change).change().title().english()).endsWith(", end of 2017 (estimate, preliminary)");
        }
    }
}
