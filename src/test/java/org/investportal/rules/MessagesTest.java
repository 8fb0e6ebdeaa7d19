package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A key that is missing fails a page; one that is left over is translated for no page. */
class MessagesTest {

    private static final List<Path> BUNDLES =
            List.of(Path.of("src/main/resources/messages.properties"), Path.of("src/main/resources/staff.properties"));
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z0-9.-]+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"");
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:\\bmessage|words\\s*\\.of)\\(\\s*(?:language,\\s*)?\"([a-z.-]+)\"\\s*[,)]");

    private final Properties messages = new Properties();
    private final Set<String> keys;

    MessagesTest() throws IOException {
        for (Path file : BUNDLES) {
            try (Reader bundle = Files.newBufferedReader(file)) {
                messages.load(bundle);
            }
        }
        keys = new TreeSet<>(messages.stringPropertyNames());
    }

    @Test
    void everyKeyInATemplateExists() throws IOException {
        Set<String> asked = found(IN_TEMPLATES, "src/main/resources/templates", ".html");

        assertTrue(asked.size() > 50, "keys are found in templates");
        assertEquals(Set.of(), without(asked, keys));
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Set<String> asked = found(ASKED_FOR, "src/main/java", ".java");

        assertTrue(asked.size() > 20, "keys are found in the code");
        assertEquals(Set.of(), without(without(asked, keys), MessageFamilies.prefixes()));
    }

    /** Findings of the checklist are shown wherever a change is shown. */
    @Test
    void everythingThatTheChecklistFindsHasItsWords() throws IOException {
        Set<String> found = found(
                Pattern.compile("\"(checklist\\.[a-z-]+)\""), "src/main/java/org/investportal/editorial", ".java");

        assertTrue(found.size() > 10, "the codes are found");
        assertEquals(Set.of(), without(found, keys));
    }

    @Test
    void everyCodeHasItsWord() {
        assertEquals(Set.of(), without(MessageFamilies.keys(), keys));
    }

    @Test
    void everyFamilyIsAskedFor() throws IOException {
        assertEquals(
                Set.of(),
                without(
                        MessageFamilies.prefixes(),
                        found(Pattern.compile("\"([a-z.-]+?)\\.?\""), "src/main/java", ".java")));
    }

    @Test
    void noKeyIsLeftOver() throws IOException {
        Set<String> used = found(IN_TEMPLATES, "src/main/resources/templates", ".html");
        for (String speaking : List.of(
                "site",
                "wording",
                "web",
                "verification",
                "charts",
                "delivery",
                "discovery",
                "opendata",
                "api",
                "staff",
                "accounts",
                "editorial",
                "enquiries",
                "watches")) {
            used.addAll(found(LITERAL, "src/main/java/org/investportal/" + speaking, ".java"));
        }
        used.addAll(MessageFamilies.keys());
        List.copyOf(used).forEach(key -> used.add(key + ".singular"));

        assertEquals(Set.of(), without(keys, used));
    }

    /** Numbers come from figures: a number that is typed into a message would not be corrected. */
    @Test
    void noMessageHasADigit() {
        assertNone(Pattern.compile("\\p{Nd}"));
    }

    /** The format of messages takes a straight apostrophe for a quotation and leaves it out, with all placeholders after it. */
    @Test
    void noMessageHasAStraightApostrophe() {
        assertNone(Pattern.compile("'"));
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        List<String> given = new ArrayList<>();
        for (Path file : BUNDLES) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.matches("[a-z].*=.*"))
                    .forEach(line -> given.add(line.substring(0, line.indexOf('='))));
        }

        assertEquals(keys.size(), given.size());
    }

    private void assertNone(Pattern forbidden) {
        assertEquals(
                List.of(),
                keys.stream()
                        .filter(key -> forbidden
                                .matcher(messages.getProperty(key).replaceAll("\\{\\d}", ""))
                                .find())
                        .toList());
    }

    private static Set<String> found(Pattern pattern, String folder, String ending) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : Code.files(folder, ending)) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<String> without(Collection<String> some, Collection<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toCollection(TreeSet::new));
    }
}
