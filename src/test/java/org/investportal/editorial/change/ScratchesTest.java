package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.figure;

import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskOnH2;
import org.investportal.editorial.DeskOnPostgres;
import org.investportal.editorial.content.Content;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and not kept is there for long enough, and no longer. */
class ScratchesTest {

    @Nested
    @DeskOnH2
    class H2 extends Facts {}

    @Nested
    @DeskOnPostgres
    class Postgres extends Facts {}

    abstract static class Facts {

        private static final Content TYPED = Content.of(Map.of("number", "7"));

        /** Somebody of this test alone. */
        private final StaffMember typist =
                new StaffMember(System.nanoTime() % 1_000_000_000_000L, "Tim", Set.of(Role.EDITOR));

        @Autowired
        private Scratches scratches;

        @Autowired
        private ScratchRetention retention;

        @Autowired
        private EditingSettings settings;

        @Autowired
        private Desk desk;

        @Autowired
        private Editing editing;

        @Autowired
        private Reviewing reviewing;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void saysUntilWhenItIsKept() {
            keep("new-figure", Desk.key());
            ScratchLine line = scratches.of(typist).get(0);

            assertThat(line.form()).isEqualTo("new-figure");
            assertThat(Duration.between(line.typedAt(), line.keptUntil())).isEqualTo(Duration.ofDays(90));
        }

        @Test
        void deletesWhatIsTooOldAndNothingElse() {
            String older = keep("new-figure", Desk.key());
            String younger = keep("new-figure", Desk.key());
            typedAt(older, settings.scratchRetention().plusHours(1));
            typedAt(younger, settings.scratchRetention().minusHours(1));
            retention.deleteOld();

            assertThat(keys()).containsExactly(younger);
        }

        @Test
        void deletesWhatIsOfAChangeThatIsDoneWith() {
            long open = desk.start(figure(355), "note.footnote.en", "Noted.", EDITH);
            long abandoned = desk.start(figure(355), "note.footnote.en", "Noted too.", EDITH);
            reviewing.abandon(abandoned, EDITH);
            long published = desk.approved(figure(356), "note.footnote.en", "Noted " + Desk.key(), EDITH);
            desk.publish(published);
            String kept = keep("change-" + open, Desk.key());
            keep("change-" + abandoned, Desk.key());
            keep("change-" + published, Desk.key());
            retention.deleteOld();

            assertThat(keys()).containsExactly(kept);
        }

        /** As a request does that was on its way when the form was sent. */
        @Test
        void keepsNothingOfAFormThatIsKept() {
            String form = Desk.key();
            Content wanted = desk.published(figure(357)).with("note.footnote.en", "Noted.");
            long change = Desk.kept(editing.start(form, figure(357), 1, wanted, typist));
            String next = Desk.key();
            From from = new From(1, desk.view(change).latest().baseEdition());
            editing.revise(next, change, from, wanted.with("note.footnote.en", "Noted more."), typist);

            assertThat(scratches.keep(key("figure-357", form), "", new From(0, 1), TYPED))
                    .isEqualTo(Scratches.Answer.FORM_IS_KEPT);
            assertThat(scratches.keep(key("change-" + change, next), "", from, TYPED))
                    .isEqualTo(Scratches.Answer.FORM_IS_KEPT);
            assertThat(scratches.of(typist)).isEmpty();
            assertThat(scratches.keep(key("change-" + change, Desk.key()), "", from, TYPED))
                    .isEqualTo(Scratches.Answer.KEPT);
        }

        @Test
        void areOnlySoManyOfOnePersonAndNoneIsLost() {
            List<String> keys = Stream.generate(Desk::key).limit(50).toList();
            keys.forEach(key -> assertThat(kept(key, "")).isEqualTo(Scratches.Answer.KEPT));
            String more = Desk.key();

            assertThat(kept(more, "")).isEqualTo(Scratches.Answer.TOO_MANY);
            assertThat(scratches.of(typist)).hasSize(50);
            assertThat(kept(keys.get(7), "")).isEqualTo(Scratches.Answer.KEPT);
            assertThat(kept(more, keys.get(0))).isEqualTo(Scratches.Answer.KEPT);
            assertThat(scratches.of(typist))
                    .extracting(ScratchLine::formKey)
                    .hasSize(50)
                    .contains(more);
        }

        private Scratches.Answer kept(String key, String resumed) {
            return scratches.keep(key("figure-357", key), resumed, new From(0, 1), TYPED);
        }

        /** The form was kept in the very moment in which the request looked for it. */
        @Test
        void deletesWhatCameAtTheMomentOfKeeping() {
            String form = keep("figure-358", Desk.key());
            Content wanted = desk.published(figure(358)).with("note.footnote.en", "Noted.");
            editing.start(form, figure(358), 1, wanted, typist);
            retention.deleteOld();

            assertThat(keys()).isEmpty();
        }

        @Test
        void isKeptForADayAtLeast() {
            assertThat(new EditingSettings(Duration.ofDays(1)).scratchRetention())
                    .isEqualTo(Duration.ofDays(1));
            assertThatThrownBy(() -> new EditingSettings(Duration.ofHours(23)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private String keep(String form, String key) {
            scratches.keep(key(form, key), "", new From(1, 1), TYPED);
            return key;
        }

        private Scratch.Key key(String form, String key) {
            return new Scratch.Key(typist.account(), form, key);
        }

        private List<String> keys() {
            return scratches.of(typist).stream().map(ScratchLine::formKey).toList();
        }

        private void typedAt(String key, Duration ago) {
            jdbc.sql("update scratch set typed_at = ? where form_key = ?")
                    .params(Instant.now().minus(ago).atOffset(ZoneOffset.UTC), key)
                    .update();
        }
    }
}
