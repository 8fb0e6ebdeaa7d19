package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Shipped;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.content.Content;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A scratch copy is kept until it expires, its form is saved or its change is finished. */
class ScratchServiceTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        private static final Content TYPED = Content.of(Map.of("number", "7"));

        /** Somebody of this test alone. */
        private final StaffMember typist =
                new StaffMember(System.nanoTime() % 1_000_000_000_000L, "Tim", Set.of(Role.EDITOR));

        @Autowired
        private ScratchService scratchService;

        @Autowired
        private ScratchRetention retention;

        @Autowired
        private EditingSettings settings;

        @Autowired
        private Desk desk;

        @Autowired
        private DraftService draftService;

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void hasAnExpiryTime() {
            keep("new-figure", Desk.key());
            ScratchLine line = scratchService.of(typist).get(0);

            assertThat(line.form()).isEqualTo("new-figure");
            assertThat(Duration.between(line.typedAt(), line.keptUntil())).isEqualTo(Duration.ofDays(90));
        }

        @Test
        void deletesOnlyExpiredCopies() {
            String older = keep("new-figure", Desk.key());
            String younger = keep("new-figure", Desk.key());
            typedAt(older, settings.scratchRetention().plusHours(1));
            typedAt(younger, settings.scratchRetention().minusHours(1));
            retention.deleteOld();

            assertThat(keys()).containsExactly(younger);
        }

        @Test
        void deletesCopiesOfFinishedChanges() {
            long open = desk.start(figure(355), "note.footnote.en", "Noted.", EDITH);
            long abandoned = desk.start(figure(355), "note.footnote.en", "Noted too.", EDITH);
            reviewService.abandon(abandoned, EDITH);
            long published = desk.approved(figure(356), "note.footnote.en", "Noted " + Desk.key(), EDITH);
            desk.publish(published);
            String kept = keep("change-" + open + "-355", Desk.key());
            keep("change-" + abandoned + "-355", Desk.key());
            keep("change-" + published + "-356", Desk.key());
            assertThat(keys()).containsExactly(kept);
            retention.deleteOld();

            assertThat(stored()).containsExactly(kept);
        }

        /** As a request does that was on its way when the form was sent. */
        @Test
        void deletesTheCopyOfASavedForm() {
            String form = Desk.key();
            Content wanted = desk.published(figure(357)).with("note.footnote.en", "Noted.");
            long change = Desk.kept(draftService.start(form, figure(357), 1, wanted, typist));
            String next = Desk.key();
            FormBase formBase = new FormBase(1, desk.view(change).latest().baseEdition());
            draftService.revise(
                    next, change, figure(357), formBase, wanted.with("note.footnote.en", "Noted more."), typist);

            assertThat(scratchService.keep(key("figure-357", form), "", new FormBase(0, 1), TYPED))
                    .isEqualTo(ScratchService.Answer.FORM_IS_KEPT);
            assertThat(scratchService.keep(key("change-" + change + "-357", next), "", formBase, TYPED))
                    .isEqualTo(ScratchService.Answer.FORM_IS_KEPT);
            assertThat(scratchService.of(typist)).isEmpty();
            assertThat(scratchService.keep(key("change-" + change + "-357", Desk.key()), "", formBase, TYPED))
                    .isEqualTo(ScratchService.Answer.KEPT);
        }

        @Test
        void limitsCopiesOfAPersonWithoutLosingAny() {
            List<String> keys = Stream.generate(Desk::key).limit(50).toList();
            keys.forEach(key -> assertThat(kept(key, "")).isEqualTo(ScratchService.Answer.KEPT));
            String more = Desk.key();

            assertThat(kept(more, "")).isEqualTo(ScratchService.Answer.TOO_MANY);
            assertThat(scratchService.of(typist)).hasSize(50);
            assertThat(kept(keys.get(7), "")).isEqualTo(ScratchService.Answer.KEPT);
            assertThat(kept(more, keys.get(0))).isEqualTo(ScratchService.Answer.KEPT);
            assertThat(scratchService.of(typist))
                    .extracting(ScratchLine::formKey)
                    .hasSize(50)
                    .contains(more);
        }

        private ScratchService.Answer kept(String key, String resumed) {
            return scratchService.keep(key("figure-357", key), resumed, new FormBase(0, 1), TYPED);
        }

        /** The form was kept in the very moment in which the request looked for it. */
        @Test
        void deletesACopyThatArrivesWhileSaving() {
            String form = keep("figure-358", Desk.key());
            Content wanted = desk.published(figure(358)).with("note.footnote.en", "Noted.");
            draftService.start(form, figure(358), Shipped.EDITION, wanted, typist);
            retention.deleteOld();

            assertThat(stored()).isEmpty();
        }

        @Test
        void isKeptForADayAtLeast() {
            assertThat(new EditingSettings(Duration.ofDays(1)).scratchRetention())
                    .isEqualTo(Duration.ofDays(1));
            assertThatThrownBy(() -> new EditingSettings(Duration.ofHours(23)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private String keep(String form, String key) {
            scratchService.keep(key(form, key), "", new FormBase(1, 1), TYPED);
            return key;
        }

        private ScratchCopy.Key key(String form, String key) {
            return new ScratchCopy.Key(typist.account(), form, key);
        }

        private List<String> keys() {
            return scratchService.of(typist).stream().map(ScratchLine::formKey).toList();
        }

        private List<String> stored() {
            return jdbc.sql("select form_key from scratch where account_id = ?")
                    .param(typist.account())
                    .query(String.class)
                    .list();
        }

        private void typedAt(String key, Duration ago) {
            jdbc.sql("update scratch set typed_at = ? where form_key = ?")
                    .params(Instant.now().minus(ago).atOffset(ZoneOffset.UTC), key)
                    .update();
        }
    }
}
