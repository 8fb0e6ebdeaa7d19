package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.core.ContentFault.Fault;
import org.investportal.value.ChangeKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Each test puts one fault into a copy of the shipped files. */
class ContentFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Path shipped = Path.of("src/main/resources/content/hangzhou");
        try (Stream<Path> files =
                Files.list(Files.exists(shipped) ? shipped : Path.of("src/next").resolve(shipped))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            figures.yaml;   period: 2018-H1;            period: 2018-H9;            period;        as a period
            figures.yaml;   value: 159.2 billion cny;   value: lots of cny;         value;         as a number
            figures.yaml;   value: 159.2 billion cny;   value: 159.2 billion;       value;         has no unit
            figures.yaml;   status: normal;             status: fine;               status;        write one of normal, flagged, withdrawn
            figures.yaml;   periodBasis: stated;        periodBase: stated;         periodBase;    there is no such field; the fields are id, address, former, indicator
            figures.yaml;   nature: actual;             nature:;                    nature;        fill in “Nature”
            figures.yaml;   nature: actual;             nature: [actual];           nature;        one value was expected (nature), but here is a list
            figures.yaml;   area: 54 # Beijing;         area: 9999;                 peers[1].area; there is no item 9999; write the number of an item in areas.yaml
            figures.yaml;   area: 53 # Hangzhou;        area: 305;                  area;          item 305 is of the kind figures
            figures.yaml;   - id: 306;                  - id: 300;                  id;            the number 300 is used already in figures.yaml
            figures.yaml;   - id: 305;                  - id: five;                 id;            write a number from 1 to 999999
            figures.yaml;   kind: editors-note;         kind: remark;               notes[1].kind; write one of footnote
            topics.yaml;    position: 1;                position: first;            position;      is not a whole number
            sources.yaml;   language: en;               language: fr;               language;      write one of en, zh
            companies.yaml; en: Hikvision;              en: 海康威视;               name.en;       looks like Chinese
            companies.yaml; en: Hikvision;              en: "Hik\\u200Bvision";     name.en;       an invisible character (U+200B)
            companies.yaml; en: Hikvision;              fr: Hikvision;              name.fr;       the fields are en, zh
            indicators.yaml; address: /figures/gdp;     address: /companies/hikvision; address;   the path /companies/hikvision is used already in companies.yaml
            companies.yaml; address: /companies/hikvision; address: hikvision;      address;       is no path
            numbers.yaml;   place: 2.3.1;               place: 2.3;                 place;         "2.3" is not a place such as 11.2.3
            numbers.yaml;   role: left-out;             role: unread;               readings[1].role; write one of value
            """)
    void namesFileLineAndField(String file, String old, String broken, String field, String message) {
        int line = replace(file, old, broken);

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.message()).contains(message);
            assertThat(fault.line()).isEqualTo(field.equals("nature") && broken.endsWith(":") ? fault.line() : line);
        });
    }

    @Test
    void refusesATextThatIsLongerThanItsField() {
        int line = replace("companies.yaml", "en: Hikvision", "en: " + "Hik".repeat(200));

        assertThat(faults())
                .containsExactly(
                        new Fault("companies.yaml", line, "name.en", "600 characters are too many; at most 300"));
    }

    @Test
    void namesTheFieldThatIsMissing() {
        replace("figures.yaml", "  periodBasis: stated\n", "");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("periodBasis");
            assertThat(fault.message()).isEqualTo("is missing; fill in “Period is”");
            assertThat(text("figures.yaml").lines().toList().get(fault.line() - 1))
                    .startsWith("- id: ");
        });
    }

    @Test
    void refusesAFieldThatIsWrittenTwice() {
        int line = replace("figures.yaml", "  nature: target", "  nature: target\n  nature: actual") + 1;
        assertThat(faults()).containsExactly(new Fault("figures.yaml", line, "nature", "is written twice; delete one"));
    }

    @Test
    void refusesOtherStructures() {
        write("areas.yaml", "id: 50\n");
        write("pages.yaml", "- home\n");

        assertThat(faults())
                .extracting(Fault::toString)
                .contains(
                        "areas.yaml, line 1: a list of items, each beginning with “- id: ” was expected, but here is a group of fields")
                .anyMatch(
                        fault -> fault.startsWith("pages.yaml, line 1: fields were expected (id, address, former, name")
                                && fault.endsWith("but here is the text “home”"));
    }

    @Test
    void saysWhereAFileIsNoYaml() {
        int line = replace("areas.yaml", "en: World", "en: \"World");

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("areas.yaml");
            assertThat(fault.line()).isGreaterThanOrEqualTo(line);
            assertThat(fault.message()).startsWith("this is not YAML: ");
        });
    }

    @Test
    void refusesControlCharactersAndOtherEncodings() throws IOException {
        int line = replace("areas.yaml", "en: World", "en: Wor\u0007ld");
        Files.write(folder.resolve("pages.yaml"), "- id: 1\n  name: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults())
                .contains(new Fault("areas.yaml", line, "", "there is a control character (U+0007); delete it"))
                .contains(new Fault("pages.yaml", 0, "", "the file is not text in UTF-8"));
    }

    @Test
    void refusesAFileOfNoKind() {
        write("figure.yaml", "");

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("figure.yaml: there is no kind of that name; the files are pages, sectors,"));
    }

    @Test
    void refusesContentWithoutWordsOfTheEdition() throws IOException {
        Files.delete(folder.resolve("edition.yaml"));

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).startsWith("edition.yaml: the file is missing"));

        write("edition.yaml", "summary:\n  en: 首期发布\n");

        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("edition.yaml, line 2, summary.en: “首期发布” looks like Chinese"));
    }

    @Test
    void refusesAddressesWhereTheyDoNotBelong() {
        int line = replace("topics.yaml", "- id: 20", "- id: 20\n  address: /topics/size") + 1;
        replace("areas.yaml", "  address: /areas/world\n", "");

        assertThat(faults())
                .extracting(Fault::toString)
                .contains("topics.yaml, line " + line + ", address: is not possible: topics have no page of their own")
                .anyMatch(fault ->
                        fault.endsWith("address: is missing; write the path of the page, such as /areas/a-name"));
    }

    @Test
    void namesTheLineOfAFieldThatBreaksARule() {
        int line = replace("figures.yaml", "periodBasis: undated", "periodBasis: stated");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.field()).isEqualTo("periodBasis");
            assertThat(fault.message()).startsWith("Under “Period is”, choose");
        });
    }

    @Test
    void refusesWordsThatCiteNoFigure() {
        int line = replace("sectors.yaml", "[[figure:308]]", "[[figure:30800]]");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isBetween(line - 3, line);
            assertThat(fault.field()).isEqualTo("summary.en");
            assertThat(fault.message()).contains("The text cites 30800");
        });

        replace("sectors.yaml", "[[figure:30800]]", "[[figures:308]]");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("“[[figures:308]]” cites nothing"));
    }

    @Test
    void collectsAllFaultsAndShowsTwenty() {
        write("figures.yaml", text("figures.yaml").replace("status: normal", "status: fine"));

        ContentFault fault = fault();

        assertThat(fault.faults()).hasSizeGreaterThan(40);
        assertThat(fault.getMessage().lines()).hasSize(21).last().asString().matches("and \\d+ more");
    }

    @Test
    void explainsTheFailedStart() {
        replace("figures.yaml", "status: normal", "status: fine");

        FailureAnalysis analysis = new ContentFault.Analyzer().analyze(fault());

        assertThat(analysis.getDescription())
                .startsWith("The content that is shipped with the portal has faults:")
                .contains("figures.yaml, line ")
                .contains("status");
        assertThat(analysis.getAction()).isEqualTo("Correct these lines and start again. Nothing was published.");
    }

    @Test
    void refusesContentThatIsNotThere() {
        assertThat(catchThrowableOfType(ContentFault.class, () -> ContentFiles.publication("../hangzhou")))
                .hasMessage(
                        "content/../hangzhou/: there is no such content; set portal.content to a folder in content, or to none");
    }

    @Test
    void readsFormerAddressesAndThoseOfWhatWasTakenOut() {
        replace("areas.yaml", "address: /areas/world", "address: /areas/world\n  former: [/areas/earth, /areas/globe]");
        write("removed.yaml", "- id: 999\n  kind: figures\n  address: /figures/gone\n");

        List<Publication.Part> parts = ContentFiles.read(folder).parts();

        assertThat(parts)
                .filteredOn(part -> part.item() == 50)
                .singleElement()
                .satisfies(part -> assertThat(part.former()).containsExactly("/areas/earth", "/areas/globe"));
        assertThat(parts).filteredOn(part -> part.item() == 999).singleElement().satisfies(part -> {
            assertThat(part.texts()).isNull();
            assertThat(part.address()).isEqualTo("/figures/gone");
            assertThat(part.change()).isEqualTo(ChangeKind.REMOVAL);
        });

        write(
                "removed.yaml",
                "- id: 999\n  kind: figure\n  address: /areas/globe\n- id: 998\n  kind: figures\n  address: /areas/globe\n");
        assertThat(faults())
                .extracting(Fault::toString)
                .anyMatch(fault ->
                        fault.startsWith("removed.yaml, line 2, kind: “figure” is no kind; write one of pages, "))
                .anyMatch(fault -> fault.startsWith(
                        "removed.yaml, line 4, address: the path /areas/globe is used already in areas.yaml"));
    }

    @Test
    void readsNumbersAndPeriodsAsPeopleTypeThem() {
        replace("figures.yaml", "value: 159.2 billion cny", "value: 159.2 billion yuan");
        replace("figures.yaml", "period: 2018-H1", "period: first half of 2018");

        assertThat(ContentFiles.read(folder)).isEqualTo(ContentFiles.publication("hangzhou"));
    }

    private List<Fault> faults() {
        return fault().faults();
    }

    private ContentFault fault() {
        ContentFault fault = catchThrowableOfType(ContentFault.class, () -> ContentFiles.read(folder));
        assertThat(fault).isNotNull();
        return fault;
    }

    /** Replaces the first occurrence, and returns its line. */
    private int replace(String file, String old, String broken) {
        String text = text(file);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        write(file, text.substring(0, at) + broken + text.substring(at + old.length()));
        return (int) text.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
