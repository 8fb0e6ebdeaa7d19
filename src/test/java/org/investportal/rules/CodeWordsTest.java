package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code, templates, styles and documents do without words that were replaced everywhere, also in names. For messages and texts see {@link PlainWordsTest}. */
class CodeWordsTest {

    private static final Pattern AVOIDED =
            Pattern.compile("(?<![A-Za-z])([Uu]n)?([Tt]old|[Nn]obody|[Ww]hoever|[Nn]ought)s?(?![a-z])"
                    + "|(?<=[a-z])(Told|Untold|Nobody|Whoever|Nought)s?(?![a-z])"
                    + "|(?<![A-Z])(UN)?(TOLD|NOBODY|WHOEVER|NOUGHT)S?(?![A-Z])");

    private static final Set<String> ENDINGS = Set.of("java", "html", "css", "js", "properties", "md", "txt", "sh");

    /** The lists of words, and the code that reads a column with such a name. Migrations that have landed are never edited. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "src/main/resources/db/.*|.*/(CodeWordsTest|Throttle)\\.java|src/test/resources/words-to-avoid\\.txt");

    @Test
    void codeAndDocumentsUsePlainWords() throws IOException {
        List<Path> files = Stream.of("src/main", "src/test", "docs", "README.md")
                .flatMap(CodeWordsTest::files)
                .toList();

        assertTrue(files.size() > 1500, "the files are read");
        assertEquals(List.of(), files.stream().flatMap(CodeWordsTest::findings).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "isTold, true",
        "UNTOLD, true",
        "isUntold, true",
        "NOT_TOLD, true",
        "told, true",
        "nobodys, true",
        "Nobody else, true",
        "tellsNobodyWho, true",
        "forgetOld, false",
        "noBody, false",
        "toldoor, false"
    })
    void findsAWordInAName(String line, boolean isFound) {
        assertEquals(isFound, AVOIDED.matcher(line).find());
    }

    private static Stream<Path> files(String folder) {
        try {
            return Code.files(folder, "").stream()
                    .filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.contains(file.toString().replaceFirst(".*\\.", "")))
                    .filter(file -> !LEFT_OUT.matcher(file.toString()).matches());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> findings(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(AVOIDED.asPredicate())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
