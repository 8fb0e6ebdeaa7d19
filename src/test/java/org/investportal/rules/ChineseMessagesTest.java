package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page in Chinese has no gaps in its own words; gaps in content that staff publish are shown and marked. */
class ChineseMessagesTest {

    /** Words for large numbers that English does not have. */
    private static final Set<String> ONLY_CHINESE = Set.of("scale.wan", "scale.yi", "scale.wan-yi");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    private static final Pattern FORMAT = Pattern.compile("[uMdHmsz年月日 :']+");
    private static final Pattern LATIN_MARK = Pattern.compile("\\p{IsHan}[,;:!?.()]|[,;:!?()]\\p{IsHan}");

    private final Properties english = bundles("");
    private final Properties chinese = bundles("_zh");

    ChineseMessagesTest() throws IOException {}

    @Test
    void everyMessageIsThere() {
        assertTrue(english.size() > 1000, "both bundles are read");
        assertEquals(Set.of(), without(english.stringPropertyNames(), chinese.stringPropertyNames()));
        assertEquals(ONLY_CHINESE, without(chinese.stringPropertyNames(), english.stringPropertyNames()));
    }

    @Test
    void everyMessageTakesTheSameArguments() {
        assertNone((said, words) -> !all(PLACEHOLDER, said).equals(all(PLACEHOLDER, words)));
    }

    /** Formats of dates, and text that has to be typed as it is, stand in the English message, too. */
    @Test
    void noEnglishWordIsLeft() {
        assertNone((said, words) ->
                !FORMAT.matcher(said).matches() && !all(LATIN, words).containsAll(all(LATIN, said)));
        assertNone((said, words) -> said.equals(words) && LATIN.matcher(words).find());
    }

    @Test
    void marksAreChinese() {
        assertNone((said, words) -> LATIN_MARK.matcher(said).find());
    }

    /** For the same reasons as in English. */
    @Test
    void noMessageHasADigitOrAStraightApostrophe() {
        assertNone((said, words) -> said.replaceAll("\\{\\d}", "").matches(".*[\\p{Nd}'].*"));
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        long given = 0;
        for (Path file : files("_zh").toList()) {
            given += Files.readAllLines(file).stream()
                    .filter(line -> line.matches("[a-z].*=.*"))
                    .count();
        }

        assertEquals(chinese.size(), given);
    }

    private void assertNone(BiPredicate<String, String> forbidden) {
        assertEquals(
                List.of(),
                chinese.stringPropertyNames().stream()
                        .filter(key -> forbidden.test(chinese.getProperty(key), english.getProperty(key, "{0}")))
                        .sorted()
                        .toList());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties bundles(String language) throws IOException {
        Properties messages = new Properties();
        for (Path file : files(language).toList()) {
            try (Reader bundle = Files.newBufferedReader(file)) {
                messages.load(bundle);
            }
        }
        return messages;
    }

    private static Stream<Path> files(String language) {
        return Stream.of("messages", "staff")
                .map(name -> Path.of("src/main/resources/" + name + language + ".properties"));
    }
}
