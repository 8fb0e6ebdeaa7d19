package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.OtherContent;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.SchemaRegistry;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of any field of any published item writes the rows of that field only, and the edition has the wanted content. */
class EveryFieldTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final Set<String> OF_THE_ADDRESS = Set.of("indicator", "area", "period", "nature", "vintage");

        @Autowired
        private Rewriting editing;

        private PublishedEdition base;

        @BeforeEach
        void readTheBase() {
            base = editing.now();
        }

        static List<ItemKind> kinds() {
            return Schema.kinds();
        }

        @Test
        void anUnchangedFieldWritesNoRow() {
            assertThat(base.subjects()).allSatisfy(subject -> {
                var written = editing.written(base, subject, base.of(subject));
                assertThat(written.rows()).isEmpty();
                assertThat(written.newItems()).isEmpty();
                assertThat(written.newMentions()).isEmpty();
                assertThat(written.entries()).hasSize(1);
            });
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void aChangedFieldWritesItsRows(ItemKind kind) {
            assertSoftly(all -> subjects(kind)
                    .forEach(subject -> Schema.of(kind).fields().forEach(field -> {
                        Content before = base.of(subject);
                        Content wanted = OtherContent.of(field, subject, before);
                        if (!wanted.equals(before)) {
                            all.assertThat(editing.written(base, subject, wanted)
                                            .rows())
                                    .as(subject + " " + field.name())
                                    .hasSize(rows(field, before, wanted));
                        }
                    })));
        }

        @Tag("sweep")
        @ParameterizedTest
        @MethodSource("kinds")
        void aChangedFieldIsRead(ItemKind kind) {
            for (Field field : Schema.of(kind).fields()) {
                Map<Subject, Content> wanted = new LinkedHashMap<>();
                subjects(kind)
                        .forEach(subject -> wanted.put(subject, OtherContent.of(field, subject, base.of(subject))));
                editing.readsAsWanted(wanted);
            }
        }

        @ParameterizedTest
        @MethodSource("kinds")
        void anEmptiedFieldIsRead(ItemKind kind) {
            Map<Subject, Content> wanted = new LinkedHashMap<>();
            subjects(kind).forEach(subject -> wanted.put(subject, OtherContent.bare(subject, base.of(subject))));
            editing.readsAsWanted(wanted);
        }

        private List<Subject> subjects(ItemKind kind) {
            return base.subjects().stream()
                    .filter(subject -> subject.kind() == kind)
                    .toList();
        }

        private static int rows(Field field, Content before, Content wanted) {
            if (field.form() == LineForm.MENTION) {
                return 0;
            }
            if (field.form() == LineForm.HEADLINE) {
                return LineForm.lines(wanted.get(field.name())).size();
            }
            boolean newNote = field.label().startsWith(SchemaRegistry.NOTE)
                    && before.fields().keySet().stream().noneMatch(name -> name.startsWith(field.label()));
            boolean moved = field.refersTo().contains(ItemKind.INDICATOR)
                    || (OF_THE_ADDRESS.contains(field.name()) && before.fields().containsKey("number"));
            return newNote || moved ? 2 : 1;
        }
    }
}
