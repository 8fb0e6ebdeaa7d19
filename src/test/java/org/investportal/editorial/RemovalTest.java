package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.SubjectUse;
import org.investportal.editorial.release.OrderRefused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A subject is taken out of the catalogue by a change, together with everything that refers to it. */
class RemovalTest {

    @Nested
    @DeskOnH2
    class H2 extends Facts {}

    @Nested
    @DeskOnPostgres
    class Postgres extends Facts {}

    abstract static class Facts {

        @Autowired
        private Desk desk;

        @Autowired
        private DraftService draftService;

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private PublishedContentReader published;

        @Autowired
        private Catalogue catalogue;

        static Stream<ItemKind> kinds() {
            return Schema.kinds().stream();
        }

        /** Publishes a subject of each kind that refers to nothing new, and takes it out again. */
        @ParameterizedTest
        @MethodSource("kinds")
        void isPublishedForEachKind(ItemKind kind) {
            Subject subject = added(kind);
            assertThat(desk.published(subject).isEmpty()).isFalse();
            long removal = remove(subject);
            assertThat(desk.view(removal).isRemoval()).isTrue();
            assertThat(desk.view(removal).checklist()).isEmpty();
            assertThat(desk.view(removal).title()).isNotEqualTo(kind.code() + " " + subject.item());

            desk.submit(removal, Desk.EDITH);
            desk.approve(removal);
            int edition = desk.publishConfirmed(removal);

            assertThat(desk.published(subject)).isEqualTo(Content.NONE);
            assertThat(catalogue.at(edition).whole().find(GivenAddress.class, subject.item()))
                    .isEmpty();
            assertThat(catalogue.at(edition).history().entriesOf(subject.item(), Language.EN))
                    .anyMatch(entry -> entry.edition() == edition && entry.kind() == EntryKind.REMOVAL);
        }

        @Test
        void isBlockedByEverySubjectThatRefersToIt() {
            Subject topic = added(ItemKind.TOPIC);
            Subject sector = new Subject(
                    ItemKind.SECTOR, Long.parseLong(desk.published(topic).get("sector")));
            long removal = remove(sector);
            ChangeView view = desk.view(removal);

            assertThat(view.checklist())
                    .contains(ChecklistItem.error(
                            "", "checklist.used", desk.published(topic).get("name.en")));
            assertThatThrownBy(() -> reviewService.submit(removal, 1, Desk.BECAUSE, Desk.EDITH))
                    .isInstanceOf(StepRefused.class);
            reviewService.abandon(removal, Desk.EDITH);
        }

        @Test
        void isBlockedByALinkToItsPage() {
            Subject page = added(ItemKind.PAGE);
            String link = "[this](/pages/" + desk.published(page).get("slug") + "#more)";
            Subject sector = published(
                    new Subject(ItemKind.SECTOR, 0), first(ItemKind.SECTOR).with("body.en", "See " + link + "."));
            long removal = remove(page);

            assertThat(published.at(catalogue.current()).usesOf(page.item()))
                    .extracting(SubjectUse::subject)
                    .containsExactly(sector);
            assertThat(desk.view(removal).checklist())
                    .containsExactly(ChecklistItem.error(
                            "", "checklist.used", desk.published(sector).get("name.en")));
            reviewService.abandon(removal, Desk.EDITH);
        }

        @Test
        void isPublishedOnlyWithTheChangeThatEndsTheUse() {
            Subject sector = added(ItemKind.SECTOR);
            Subject topic = published(
                    new Subject(ItemKind.TOPIC, 0),
                    first(ItemKind.TOPIC).with("sector", String.valueOf(sector.item())));
            long ofTopic = remove(topic);
            long ofSector = remove(sector);
            assertThat(desk.view(ofSector).checklist())
                    .containsExactly(
                            ChecklistItem.usedUntil("", desk.view(ofTopic).title()));
            for (long removal : List.of(ofTopic, ofSector)) {
                desk.submit(removal, Desk.EDITH);
                desk.approve(removal);
            }

            assertThatThrownBy(() -> desk.publish(ofSector)).isInstanceOf(OrderRefused.class);
            desk.publish(ofSector, ofTopic);

            assertThat(desk.published(sector)).isEqualTo(Content.NONE);
            assertThat(desk.published(topic)).isEqualTo(Content.NONE);
        }

        @Test
        void isUndoneByAChangeWithTheContentOfBefore() {
            Subject page = added(ItemKind.PAGE);
            Content before = desk.published(page);
            long removal = remove(page);
            desk.submit(removal, Desk.EDITH);
            desk.approve(removal);
            desk.publish(removal);
            long undo = Desk.kept(draftService.start(Desk.key(), page, catalogue.current(), before, Desk.EDITH));
            desk.submit(undo, Desk.EDITH);
            desk.approve(undo);
            desk.publish(undo);

            assertThat(desk.published(page)).isEqualTo(before);
        }

        @Test
        void isReturnedIfItsSubjectIsPublishedAgain() {
            Subject term = added(ItemKind.TERM);
            long removal = remove(term);
            desk.submit(removal, Desk.EDITH);
            long other = desk.approved(term, "definition.en", "Another definition.", Desk.EDWARD);
            desk.publish(other);

            assertThat(desk.view(removal).hasMoved()).isTrue();
            assertThat(desk.view(removal).isRemoval()).isTrue();
            assertThat(desk.view(removal).maySubmit(Desk.EDITH)).isFalse();
        }

        private long remove(Subject subject) {
            return Desk.kept(draftService.start(Desk.key(), subject, catalogue.current(), Content.NONE, Desk.EDITH));
        }

        private Subject added(ItemKind kind) {
            return published(new Subject(kind, 0), first(kind));
        }

        /** Publishes new content and returns its subject. */
        private Subject published(Subject kind, Content content) {
            long change = Desk.kept(draftService.startNew(Desk.key(), kind.kind(), content, Desk.EDITH));
            assertThat(desk.view(change).checklist()).noneMatch(ChecklistItem::blocks);
            desk.submit(change, Desk.EDITH);
            desk.approve(change);
            desk.publishConfirmed(change);
            return desk.view(change).first().subject();
        }

        /** Returns the content of the first shipped subject, with an address, a position and words of its own. */
        private Content first(ItemKind kind) {
            Subject subject = published.at(catalogue.current()).subjects().stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseThrow();
            Content content = desk.published(subject);
            String own = "new-" + Desk.key().substring(0, 8);
            for (Field field : Schema.of(kind).fields()) {
                content = switch (field.type()) {
                    case SLUG, NAME -> content.get(field.name()).isEmpty() ? content : content.with(field.name(), own);
                    case LINES -> field.form() == LineForm.READING ? content : content.with(field.name(), "");
                    default -> content;
                };
            }
            return switch (kind) {
                case FIGURE -> content.with("period", "1999").with("basis", "stated");
                case PASSAGE -> content.with("sentence", "99");
                default -> content;
            };
        }
    }
}
