package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.MigratedDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Content of a later version of the software comes after the editions of staff, and leaves alone the items that they have changed. */
class ShippedLaterTest {

    private static final Pattern SHIPPED_LATER = Pattern.compile("/V(3[7-9]|[4-9]\\d|1\\d\\d)__");
    private static final String CONTENT = "src/main/resources/db/content/hangzhou/";

    /** The tables of now, since the classes of now read them, with the content that shipped first. */
    @DynamicPropertySource
    static void withoutWhatShippedLater(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.flyway.locations",
                () -> "classpath:db/schema,classpath:db/vendor/{vendor},filesystem:" + contentThatShippedFirst());
    }

    private static Path contentThatShippedFirst() {
        try (Stream<Path> migrations = Files.list(Path.of(CONTENT))) {
            Path folder = Files.createTempDirectory("shipped-first");
            for (Path migration : migrations.toList()) {
                if (!SHIPPED_LATER.matcher(migration.toString()).find()) {
                    Files.copy(migration, folder.resolve(migration.getFileName()));
                }
            }
            return folder;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Nested
    @SpringBootTest(
            classes = CatalogueSlice.class,
            webEnvironment = WebEnvironment.NONE,
            properties = "spring.datasource.url=jdbc:h2:mem:shipped-later")
    class H2 extends Facts {}

    @Nested
    @SpringBootTest(classes = CatalogueSlice.class, webEnvironment = WebEnvironment.NONE)
    class Postgres extends Facts {

        @DynamicPropertySource
        static void emptyDatabase(DynamicPropertyRegistry properties) {
            DatabaseAt database = MigratedDatabases.emptyPostgres();
            properties.add("spring.datasource.url", database::url);
            properties.add("spring.datasource.username", database::user);
            properties.add("spring.datasource.password", database::password);
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class Facts {

        private static final long SOURCE = 60;
        private static final long REWORDED = 773;
        private static final long UNTIED = 774;
        private static final long UNTOUCHED = 761;
        private static final long NOTED = 306;
        private static final long NOTE_OF_STAFF = 805;
        private static final long NOTE = 801;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private DataSource database;

        @Autowired
        private Flyway flyway;

        @Autowired
        private JdbcClient jdbc;

        private int ofStaff;
        private WholeEdition before;

        /** Staff reword a claim, take the figure of another away and write a note anew. */
        @BeforeAll
        void publishAndUpdate() {
            assertThat(catalogue.current()).isEqualTo(1);
            editionPublisher.publish(Draft.after(catalogue)
                    .change(
                            1248,
                            version -> new Text(
                                    version,
                                    false,
                                    REWORDED,
                                    TextField.SUMMARY,
                                    Language.EN,
                                    "The industry is growing."))
                    .explain(REWORDED, EntryKind.WORDING, "Shorter.")
                    .publication());
            editionPublisher.publish(Draft.after(catalogue)
                    .change(693, version -> new Tie(version, true, UNTIED, 340, null))
                    .explain(UNTIED, EntryKind.REVISION, "It is about something else.")
                    .publication());
            editionPublisher.publish(Draft.after(catalogue)
                    .change(NOTE_OF_STAFF, version -> new Note(version, false, NOTED, NoteKind.EDITORS_NOTE))
                    .explain(NOTED, EntryKind.REVISION, "It is in doubt.")
                    .publication());
            ofStaff = catalogue.current();
            before = WholeEdition.of(catalogue.at(ofStaff));
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .dataSource(database)
                    .locations(withAllContent())
                    .outOfOrder(true)
                    .load()
                    .migrate();
            catalogue.refresh();
        }

        @Test
        void isPublishedAsTheNextEditions() {
            assertThat(catalogue.current()).isEqualTo(ofStaff + Shipped.EDITION - 1);
            assertThat(catalogue.at(ofStaff + 1).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("The press release annotated");
            assertThat(catalogue.at(ofStaff + 2).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("A glossary");
            assertThat(catalogue.at(ofStaff + 3).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("All words in Chinese");
            assertThat(catalogue.at(ofStaff + 4).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("The press release is listed with its issuer");
            assertThat(catalogue.at(ofStaff + 5).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("Clearer wording");
            assertThat(catalogue.at(ofStaff + 6).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("Clearer notes");
            assertThat(catalogue.at(ofStaff + 7).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("Definitions of gross domestic product");
            assertThat(catalogue.at(ofStaff + 8).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("The home page states the reasons");
            assertThat(catalogue.at(ofStaff + 9).history().line(Language.EN))
                    .extracting(PublishedEditionSummary::summary)
                    .singleElement()
                    .asString()
                    .startsWith("Sector pages begin with");
        }

        @Test
        void leavesTheEditionsOfStaffAsTheyWere() {
            assertThat(WholeEdition.of(catalogue.at(ofStaff)).selections()).isEqualTo(before.selections());
        }

        @Test
        void addsNewItems() {
            assertThat(source(ofStaff).all(Passage.class)).isEmpty();
            assertThat(source(ofStaff + 1).all(Passage.class)).hasSize(66);
            assertThat(source(ofStaff + 1).all(Term.class)).isEmpty();
            assertThat(source(ofStaff + 2).all(Term.class)).hasSize(29);
            assertThat(inChinese(ofStaff + 2, NOTE)).isEmpty();
            assertThat(inChinese(ofStaff + 3, NOTE)).hasSize(1);
        }

        @Test
        void changesWhatStaffHaveNotChanged() {
            assertThat(source(ofStaff).tiesOf(UNTOUCHED))
                    .extracting(Tie::bearing)
                    .containsOnlyNulls();
            assertThat(source(ofStaff + 1).tiesOf(UNTOUCHED))
                    .extracting(Tie::bearing)
                    .doesNotContainNull();
        }

        @Test
        void doesNotChangeItemsThatStaffHaveChanged() {
            Selection now = source(ofStaff + 1);
            assertThat(now.text(REWORDED, TextField.SUMMARY, Language.EN)).contains("The industry is growing.");
            assertThat(now.tiesOf(REWORDED)).extracting(Tie::bearing).containsOnlyNulls();
            assertThat(now.tiesOf(UNTIED)).isEmpty();
            assertThat(now.all(Claim.class)).allMatch(claim -> claim.status() == Status.NORMAL);
            assertThat(inChinese(ofStaff + 3, REWORDED)).isEmpty();
            assertThat(inChinese(ofStaff + 3, NOTE_OF_STAFF)).isEmpty();
        }

        @Test
        void logsItemsThatWereLeftAlone() {
            assertThat(jdbc.sql("select about from audit_entry where action = 'CONTENT_LEFT_ALONE' order by about")
                            .query(String.class)
                            .list())
                    .isEqualTo(List.of(
                            "claim " + REWORDED,
                            "claim " + REWORDED,
                            "claim " + REWORDED,
                            "claim " + UNTIED,
                            "claim " + UNTIED,
                            "claim " + UNTIED,
                            "figure " + NOTED,
                            "figure " + NOTED,
                            "figure " + NOTED));
        }

        @Test
        void explainsEveryRowOfIt() {
            for (String table : new Tables(jdbc).ofRows()) {
                assertThat(jdbc.sql("select count(*) from " + table + " r where r.first_edition > ? and not exists"
                                        + " (select 1 from entry e where e.item_id = r.item_id"
                                        + " and e.edition_number = r.first_edition)")
                                .param(ofStaff)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }

        private String[] withAllContent() {
            return Stream.of(flyway.getConfiguration().getLocations())
                    .map(Location::getDescriptor)
                    .map(place -> place.startsWith("filesystem:") ? "filesystem:" + CONTENT : place)
                    .toArray(String[]::new);
        }

        private List<Text> inChinese(int edition, long about) {
            return catalogue.at(edition).whole().textsOf(about).stream()
                    .filter(text -> text.language() == Language.ZH)
                    .toList();
        }

        private Selection source(int edition) {
            return WholeSource.of(catalogue.at(edition), SOURCE);
        }
    }
}
