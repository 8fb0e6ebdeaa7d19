package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.investportal.catalogue.OnPostgres;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeFinder.Order;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.release.CandidateFinder;
import org.investportal.portal.StatementCount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** A long queue takes as many statements as a short one, and a page of a list is cut where it is read. */
class QueueStatementsTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        private static final Set<ChangeState> SUBMITTED = EnumSet.of(ChangeState.SUBMITTED);

        @Autowired
        private Desk desk;

        @Autowired
        private CandidateFinder candidateFinder;

        @Autowired
        private ChangeFinder lists;

        @Test
        void aQueueOfThirtyTakesAsManyStatementsAsOneOfThree() {
            submit(3);
            candidateFinder.toReview(); // the published content is read once
            int few = candidateFinder.toReview().size();
            long forFew = StatementCount.of(() -> candidateFinder.toReview());
            submit(27);

            assertThat(StatementCount.of(() -> candidateFinder.toReview()))
                    .isEqualTo(forFew)
                    .isBetween(3L, 16L);
            assertThat(candidateFinder.toReview()).hasSize(few + 27);
        }

        @Test
        void changesAreFoundPageByPage() {
            submit(5);
            Page<ChangeLine> second = lists.search(SUBMITTED, EDITH.account(), "", 1, 2);

            assertThat(second.getContent()).hasSize(2);
            assertThat(second.getTotalElements()).isGreaterThanOrEqualTo(5);
            long id = second.getContent().get(0).id();
            assertThat(lists.search(SUBMITTED, 0, String.valueOf(id), 0, 9).getContent())
                    .extracting(ChangeLine::id)
                    .contains(id);
            String title = second.getContent().get(0).title();
            assertThat(lists.search(SUBMITTED, 0, title.toUpperCase(Locale.ROOT), 0, 99)
                            .getContent())
                    .extracting(ChangeLine::title)
                    .contains(title);
            assertThat(lists.search(SUBMITTED, 999_999, "", 0, 9)).isEmpty();
            assertThat(lists.search(SUBMITTED, 0, "words that no title has", 0, 9))
                    .isEmpty();
            assertThat(lists.search(EnumSet.of(ChangeState.ABANDONED), EDITH.account(), "", 0, 9)
                            .getContent())
                    .allMatch(line -> line.state() == ChangeState.ABANDONED);
            assertThat(lists.participants(SUBMITTED))
                    .extracting(Participant::account)
                    .contains(EDITH.account())
                    .doesNotHaveDuplicates();
        }

        @Test
        void changesAreListedInTheChosenOrder() {
            desk.start(figure(310), "note.footnote.en", "Noted " + Desk.key(), EDITH);
            submit(3);
            desk.start(figure(311), "note.footnote.en", "Noted " + Desk.key(), EDITH);
            submit(3);
            PageRequest page = PageRequest.of(0, 99);
            List<ChangeLine> byState =
                    lists.search(ChangeState.OPEN, 0, "", Order.STATE, page).getContent();
            assertThat(byState).extracting(ChangeLine::state).isSorted().hasSizeGreaterThan(3);
            List<ChangeLine> oldest =
                    lists.search(ChangeState.OPEN, 0, "", Order.OLDEST, page).getContent();
            assertThat(oldest).extracting(ChangeLine::movedAt).isSorted();
            assertThat(lists.search(ChangeState.OPEN, 0, "", Order.TITLE, page).getContent())
                    .extracting(line -> line.title().toLowerCase(Locale.ROOT))
                    .isSorted();
        }

        private void submit(int many) {
            List<Integer> figures = IntStream.range(300, 300 + many).boxed().toList();
            figures.forEach(item -> desk.submitted(figure(item), "note.footnote.en", "Noted " + Desk.key(), EDITH));
        }
    }
}
