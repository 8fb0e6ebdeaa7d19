package org.investportal.catalogue.sourcetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.InventedSource;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.SourceTextWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The text of a source is there in every edition whose source records its SHA-256, from the moment that it is attached. */
class SourceTextReaderTest {

    private static final long FIGURE = 313;

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private SourceTextWriter writer;

        @Autowired
        private SourceTextReader reader;

        @Autowired
        private SourceTexts texts;

        @Autowired
        private JdbcClient jdbc;

        private InventedSource source;

        @BeforeEach
        void publish() {
            Draft draft = Draft.after(catalogue);
            source = InventedSource.in(
                    draft, catalogue.at(catalogue.current()).shown().get(Figure.class, FIGURE));
            editionPublisher.publish(draft.publication());
        }

        @AfterEach
        void remove() {
            writer.remove(source.item());
        }

        @Test
        void isThereOnceItIsAttachedAndGoneOnceItIsRemoved() {
            Object before = catalogue.at(catalogue.current()).whole();
            assertThat(printed(source.edition())).isEmpty();

            writer.attach(source.item(), InventedSource.TEXT);
            assertThat(catalogue.at(catalogue.current()).whole())
                    .as("what kept pages depend on")
                    .isNotSameAs(before);
            assertThat(printed(source.edition()))
                    .hasValueSatisfying(
                            text -> assertThat(text.sentences(2)).first().isEqualTo(InventedSource.SENTENCE));
            assertThat(catalogue.shownTexts())
                    .containsExactly(new SourceText.Key(source.item(), InventedSource.DIGEST));

            assertThat(writer.remove(source.item())).isEqualTo(1);
            assertThat(printed(source.edition())).isEmpty();
            assertThat(catalogue.shownTexts()).isEmpty();
        }

        @Test
        void belongsToTheEditionsThatRecordItsDigest() {
            writer.attach(source.item(), InventedSource.TEXT);
            String other = Sha256.of("another text");
            Source row = row(source.edition());
            Draft draft = Draft.after(catalogue);
            draft.change(
                    source.item(),
                    version -> new Source(version, false, row.slug(), row.published(), row.language(), 4, other, null));
            editionPublisher.publish(draft.publication());

            assertThat(printed(source.edition())).isPresent();
            assertThat(printed(draft.edition())).isEmpty();
        }

        @Test
        void isReadAfterAnotherNodeAttachedIt() {
            jdbc.sql("insert into source_text (source_id, sha256, content, attached_at)"
                            + " values (?, ?, ?, current_timestamp)")
                    .params(source.item(), InventedSource.DIGEST, InventedSource.TEXT)
                    .update();
            assertThat(printed(source.edition())).isEmpty();

            catalogue.refresh();
            assertThat(printed(source.edition())).isPresent();
        }

        @Test
        void showsNoWordsThatWereAlteredInTheDatabase() {
            jdbc.sql("insert into source_text (source_id, sha256, content, attached_at)"
                            + " values (?, ?, ?, current_timestamp)")
                    .params(source.item(), InventedSource.DIGEST, InventedSource.TEXT.replace("12.5", "21.5"))
                    .update();
            catalogue.refresh();

            assertThat(printed(source.edition()))
                    .hasValueSatisfying(text -> assertThat(text.sentences()).isEmpty());
        }

        @Test
        void isNotShownIfTheSettingIsOff() {
            SourceTextReader off = new SourceTextReader(texts, new SourceTextSettings(false));
            writer.attach(source.item(), InventedSource.TEXT);

            assertThat(off.next(AttachedTextMap.EMPTY).keys()).isEmpty();
            assertThat(reader.next(AttachedTextMap.EMPTY).keys()).hasSize(1);
            assertThat(off.next(AttachedTextMap.EMPTY).isQuoting()).isFalse();
            assertThat(off.isCurrent(AttachedTextMap.EMPTY)).isFalse();
            assertThat(off.attached()).hasSize(1);
            assertThat(off.size()).isEqualTo(InventedSource.TEXT.length());
        }

        private Optional<PrintedText> printed(int edition) {
            return catalogue.at(edition).shown().printed(row(edition));
        }

        private Source row(int edition) {
            return catalogue.at(edition).shown().get(Source.class, source.item());
        }
    }
}
