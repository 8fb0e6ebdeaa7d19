package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.EDWARD;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.LatestTransitionFinder;
import org.investportal.editorial.change.PublishedText;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.change.Transition;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finds the changes to review or publish next, the published orders, and the suppressed texts. */
class CandidateFinderTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        @Autowired
        private Desk desk;

        @Autowired
        private CandidateFinder candidateFinder;

        @Autowired
        private DraftService draftService;

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private LatestTransitionFinder steps;

        @Autowired
        private ChangeFinder lists;

        @Autowired
        private EditionOrderFinder orders;

        @Autowired
        private TextSuppressionService suppressions;

        @Autowired
        private PublishedContentReader published;

        @Autowired
        private Catalogue catalogue;

        @Test
        void submittedChangesHaveTheirReasonAndSize() {
            long change = desk.submitted(figure(340), "note.footnote.en", "A note.", EDITH);
            Candidate waiting = of(candidateFinder.toReview(), change);

            assertThat(waiting.submission()).isEqualTo(Desk.BECAUSE);
            assertThat(waiting.differing()).isEqualTo(1);
            assertThat(waiting.isBlocked()).isFalse();
        }

        @Test
        void aChangeNeedsTheUnpublishedItemsItRefersTo() {
            Content area = Content.of(Map.of("slug", "binjiang", "parent", "53", "name.en", "Binjiang"));
            long bringing = Desk.kept(draftService.startNew(Desk.key(), ItemKind.AREA, area, EDITH));
            String item = String.valueOf(desk.view(bringing).first().subject().item());
            long change = desk.approved(figure(341), "area", item, EDWARD);

            assertThat(of(candidateFinder.toPublish(), change).needs())
                    .extracting(ChangeLine::id)
                    .containsExactly(bringing);
            assertThat(of(candidateFinder.together(List.of(change)), change).isBlocked())
                    .isTrue();

            reviewService.submit(bringing, 1, Desk.BECAUSE, EDITH);
            desk.approve(bringing);
            assertThat(of(candidateFinder.together(List.of(change, bringing)), change)
                            .isBlocked())
                    .isFalse();
            assertThat(candidateFinder.together(List.of())).isEmpty();
        }

        @Test
        void theLastStepExplainsTheState() {
            long change = desk.submitted(figure(343), "note.footnote.en", "A note.", EDITH);
            reviewService.sendBack(change, "Say more.", RITA);

            assertThat(steps.of(lists.openOf(EDITH)).get(change))
                    .returns("Say more.", Transition::remark)
                    .returns(ChangeState.RETURNED, Transition::toState);
        }

        @Test
        void publishedOrdersListTheirChanges() {
            desk.publish(desk.approved(figure(345), "note.footnote.en", "A note.", EDITH));
            long change = desk.approved(figure(344), "note.footnote.en", "A note.", EDITH);
            int edition = desk.publish(change);

            assertThat(orders.latest(1, Language.EN)).singleElement().returns(edition, PublishedOrder::edition);
            assertThat(orders.of(edition, Language.EN).orElseThrow().changes())
                    .extracting(ChangeLine::id)
                    .containsExactly(change);
        }

        @Test
        void aSuppressedTextIsHiddenUntilItIsLiftedAndCanBeSuppressedAnew() {
            Subject subject = new Subject(ItemKind.INDICATOR, 143);
            String words = desk.published(subject).get("definition.en");
            PublishedText text =
                    suppressions.find(catalogue.current(), words, 1).get(0);

            suppressions.suppress(text.key(), "A court said so.", RITA);
            assertThat(published.at(Shipped.EDITION, subject).get("definition.en"))
                    .isEqualTo(Suppression.MARK);

            suppressions.lift(text.key(), RITA);
            assertThat(published.at(Shipped.EDITION, subject).get("definition.en"))
                    .isEqualTo(words);

            suppressions.suppress(text.key(), "Another court.", RITA);
            assertThat(suppressions.all().get(0))
                    .returns("Another court.", PublishedText.Suppressed::reason)
                    .returns(null, PublishedText.Suppressed::liftedAt);
            suppressions.lift(text.key(), RITA);
        }

        private static Candidate of(List<Candidate> all, long change) {
            return all.stream()
                    .filter(candidate -> candidate.line().id() == change)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
