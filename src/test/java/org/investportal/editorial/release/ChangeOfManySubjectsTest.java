package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.BOTH;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.EDWARD;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.util.List;
import java.util.Locale;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPreview;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change holds many subjects, which are reviewed, approved and published together. */
class ChangeOfManySubjectsTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        private static final long SOURCE = 60;

        @Autowired
        private DraftService draftService;

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private EditionPreviewService previews;

        @Autowired
        private Desk desk;

        @Autowired
        private Catalogue catalogue;

        @Test
        void allSubjectsArePublishedAsOneEdition() {
            long change = desk.start(figure(320), "number", "9901", EDITH);
            add(change, figure(321), "number", "9902");
            SaveResult.Kept added = addTopic(Desk.key(), change, "Parks of the year");
            approve(change);

            desk.publishConfirmed(change);

            assertThat(desk.published(figure(320)).get("number")).isEqualTo("9901");
            assertThat(desk.published(figure(321)).get("number")).isEqualTo("9902");
            assertThat(desk.published(added.subject()).get("name.en")).isEqualTo("Parks of the year");
            assertThat(desk.state(change)).isEqualTo(ChangeState.PUBLISHED);
        }

        @Test
        void revisionsAreNumberedOverAllSubjects() {
            long change = desk.start(figure(322), "number", "99", EDITH);
            add(change, figure(323), "number", "98");
            revise(change, figure(322), 1, "97");

            assertThat(desk.view(change).revisions())
                    .extracting(revision ->
                            revision.subject().item() + " " + revision.content().get("number"))
                    .containsExactly("322 99", "323 98", "322 97");
            assertThat(desk.view(change).subjects())
                    .extracting(ChangeSubject::subject)
                    .containsExactly(figure(322), figure(323));
        }

        @Test
        void aFormThatIsSentTwiceAddsOneSubject() {
            long change = desk.start(figure(322), "qualifier", "at-most", EDITH);
            String key = Desk.key();

            SaveResult.Kept one = addTopic(key, change, "Twice");
            SaveResult.Kept other = addTopic(key, change, "Twice");

            assertThat(other).isEqualTo(one);
            assertThat(desk.view(change).subjects()).hasSize(2);
        }

        @Test
        void addingASubjectThatIsThereMergesItsFields() {
            long change = desk.start(figure(324), "number", "99", EDITH);
            add(change, figure(324), "qualifier", "at-most");

            Content merged = desk.view(change).first().content();
            assertThat(merged.get("number")).isEqualTo("99");
            assertThat(merged.get("qualifier")).isEqualTo("at-most");
        }

        @Test
        void aSubjectThatIsTakenOutIsNotPublished() {
            Content before = desk.published(figure(326));
            long change = desk.start(figure(325), "number", "9903", EDITH);
            add(change, figure(326), "number", "9904");
            draftService.takeOut(change, figure(326), EDITH);
            approve(change);

            desk.publish(change);

            assertThat(desk.published(figure(325)).get("number")).isEqualTo("9903");
            assertThat(desk.published(figure(326))).isEqualTo(before);
        }

        @Test
        void theLastSubjectStays() {
            long change = desk.start(figure(327), "number", "99", EDITH);

            assertThatThrownBy(() -> draftService.takeOut(change, figure(327), EDITH))
                    .isInstanceOf(StepRefused.class)
                    .extracting("code")
                    .isEqualTo("refused.last-subject");
            assertThatThrownBy(() -> draftService.takeOut(change, figure(328), EDITH))
                    .isInstanceOf(ChangeNotFound.class);
        }

        @Test
        void aSubjectThatWasTakenOutCanComeBack() {
            long change = desk.start(figure(327), "number", "99", EDITH);
            add(change, figure(328), "number", "98");
            draftService.takeOut(change, figure(328), EDITH);
            add(change, figure(328), "number", "97");

            assertThat(desk.view(change).subject(328).orElseThrow().content().get("number"))
                    .isEqualTo("97");
        }

        /** Also if the subject that they wrote was taken out again. */
        @Test
        void authorsOfARevisionDoNotApproveTheChange() {
            long change = desk.start(figure(329), "number", "99", EDITH);
            Content wanted = Desk.with(desk.published(figure(330)), "number", "98");
            draftService.add(Desk.key(), change, figure(330), new FormBase(0, catalogue.current()), wanted, BOTH);
            draftService.takeOut(change, figure(330), EDITH);
            submit(change);

            assertThatThrownBy(() -> desk.approve(change, BOTH))
                    .isInstanceOf(StepRefused.class)
                    .extracting("code")
                    .isEqualTo("refused.own");
            desk.approve(change, RITA);
            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
        }

        @Test
        void addingASubjectNeedsANewApproval() {
            long change = desk.approved(figure(331), "number", "99", EDITH);
            add(change, figure(332), "number", "98");

            assertThat(desk.state(change)).isEqualTo(ChangeState.DRAFT);
            assertThatThrownBy(() -> desk.publish(change)).isInstanceOf(StepRefused.class);
        }

        @Test
        void editionsMergeIntoEachSubjectOfOtherChanges() {
            long change = desk.start(figure(333), "qualifier", "at-most", EDITH);
            add(change, figure(334), "number", "98");
            approve(change);
            desk.publish(desk.approved(figure(333), "number", "9905", EDWARD));

            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
            assertThat(desk.view(change).first().content().get("number")).isEqualTo("9905");
            assertThat(desk.view(change).hasMoved()).isFalse();
            assertThat(desk.view(change).subject(334).orElseThrow().latest().number())
                    .isEqualTo(2);
        }

        @Test
        void twoChangesWithOneSubjectAreNotPublishedTogether() {
            long one = desk.start(figure(335), "number", "99", EDITH);
            add(one, figure(336), "number", "98");
            approve(one);
            long other = desk.approved(figure(336), "qualifier", "at-most", EDWARD);

            assertThatThrownBy(() -> desk.publish(one, other)).isInstanceOf(OrderRefused.class);
        }

        @Test
        void whatIsNewInAChangeIsNoRemarkOnItsOtherSubjects() {
            SaveResult.Kept topic =
                    (SaveResult.Kept) draftService.startNew(Desk.key(), ItemKind.TOPIC, topic("Together"), EDITH);
            String item = String.valueOf(topic.subject().item());
            Subject indicator = new Subject(ItemKind.INDICATOR, 106);
            add(topic.change(), indicator, "topic", item);

            assertThat(desk.view(topic.change()).checklist()).noneMatch(ChecklistItem::isOfMissingSubject);
        }

        /** In two changes the figure can be submitted, and is published with the source or not at all. */
        @Test
        void aNewNumberOfAPublishedSourceAndItsFigureAreOneChange() {
            Subject source = new Subject(ItemKind.SOURCE, SOURCE);
            String place = "90.1.1";
            long change = desk.start(source, "mentions", withNumber(source, place), EDITH);
            String readings =
                    desk.published(figure(339)).get("readings") + "\n" + source.item() + " " + place + " value";
            long alone = desk.start(figure(339), "readings", readings, EDWARD);
            assertThat(desk.view(alone).checklist())
                    .contains(
                            ChecklistItem.together("readings", desk.view(change).title()))
                    .noneMatch(ChecklistItem::blocks);
            reviewService.abandon(alone, EDWARD);

            add(change, figure(339), "readings", readings);
            assertThat(desk.view(change).subject(339).orElseThrow().checklist())
                    .noneMatch(ChecklistItem::blocks)
                    .noneMatch(ChecklistItem::isOfMissingSubject);
            approve(change);
            desk.publish(change);
            assertThat(desk.published(figure(339)).get("readings")).contains(place);
        }

        private String withNumber(Subject source, String place) {
            return desk.published(source).get("mentions") + "\n" + place + " | 99";
        }

        @Test
        void thePreviewOfARevisionHasTheSubjectsOfThatTime() {
            long change = desk.start(figure(337), "number", "99", EDITH);
            add(change, figure(338), "number", "98");
            RevisionChoice first = RevisionChoice.parse(change + ".1").orElseThrow();

            assertThat(previews.latest(List.of(change)).revisions()).containsEntry(change, 2);
            EditionPreview preview = previews.of(first);
            Content before = desk.published(figure(338));
            preview.show();
            try {
                assertThat(desk.published(figure(337)).get("number")).isEqualTo("99");
                assertThat(desk.published(figure(338))).isEqualTo(before);
            } finally {
                preview.hide();
            }
        }

        @Test
        void theNameIsThatOfTheFirstSubjectUntilAnAuthorChoosesOne() {
            SaveResult.Kept kept =
                    (SaveResult.Kept) draftService.startNew(Desk.key(), ItemKind.TOPIC, topic("One name"), EDITH);
            long change = kept.change();
            addTopic(Desk.key(), change, "Second name");
            desk.view(change);
            draftService.revise(
                    Desk.key(), change, kept.subject(), new FormBase(1, catalogue.current()), topic("New name"), EDITH);
            assertThat(desk.view(change).title()).isEqualTo("New name");

            draftService.rename(change, "The year of the parks", EDITH);
            draftService.revise(
                    Desk.key(), change, kept.subject(), new FormBase(3, catalogue.current()), topic("Other"), EDITH);

            assertThat(desk.view(change).title()).isEqualTo("The year of the parks");
            assertThatThrownBy(() -> draftService.rename(change, "Mine", EDWARD))
                    .isInstanceOf(StepRefused.class);
        }

        private void add(long change, Subject subject, String field, String value) {
            Content wanted = Desk.with(desk.published(subject), field, value);
            assertThat(draftService.add(
                            Desk.key(), change, subject, new FormBase(0, catalogue.current()), wanted, EDITH))
                    .isInstanceOf(SaveResult.Kept.class);
        }

        private SaveResult.Kept addTopic(String key, long change, String name) {
            return (SaveResult.Kept) draftService.addNew(key, change, ItemKind.TOPIC, topic(name), EDITH);
        }

        private static Content topic(String name) {
            return Content.NONE
                    .with("slug", "topic-" + name.replace(' ', '-').toLowerCase(Locale.ROOT))
                    .with("sector", "10")
                    .with("position", "9")
                    .with("name.en", name);
        }

        private void revise(long change, Subject subject, int revision, String number) {
            Content wanted = desk.published(subject).with("number", number);
            draftService.revise(
                    Desk.key(), change, subject, new FormBase(revision, catalogue.current()), wanted, EDITH);
        }

        private void submit(long change) {
            reviewService.submit(change, desk.view(change).latest().number(), Desk.BECAUSE, EDITH);
        }

        private void approve(long change) {
            submit(change);
            desk.approve(change);
        }
    }
}
