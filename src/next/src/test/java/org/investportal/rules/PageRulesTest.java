package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a machine can check of templates and words: every word is in a bundle, in both languages, and everything is escaped. */
class PageRulesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z0-9.-]+)");
    private static final Pattern ASKED_FOR =
            Pattern.compile("\\bmessage\\(\\s*(?:language,\\s*)?\"([a-z.-]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\\.?\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final String SINGULAR = ".singular";
    private static final Set<String> ONLY_CHINESE = Set.of("scale.wan", "scale.yi", "scale.wan-yi");

    private final Properties english = bundle("messages.properties");
    private final Properties chinese = bundle("messages_zh.properties");

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertTrue(english.size() > 200, "messages are read");
        assertEquals(
                Set.of(),
                without(english.stringPropertyNames(), chinese.stringPropertyNames()).stream()
                        .filter(key -> !key.endsWith(SINGULAR))
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(), without(without(chinese.stringPropertyNames(), ONLY_CHINESE), english.stringPropertyNames()));
    }

    @Test
    void bothTakeTheSameArguments() {
        assertEquals(
                List.of(),
                english.stringPropertyNames().stream()
                        .filter(key -> chinese.containsKey(key)
                                && !all(PLACEHOLDER, english.getProperty(key))
                                        .equals(all(PLACEHOLDER, chinese.getProperty(key))))
                        .toList());
    }

    @Test
    void everyMessageThatIsAskedForExists() {
        Set<String> asked = found(IN_TEMPLATES, "src/main/resources/templates", ".html");
        asked.addAll(found(ASKED_FOR, "src/main/java", ".java"));

        assertTrue(asked.size() > 100, "keys are found");
        asked.removeIf(key -> english.stringPropertyNames().stream().anyMatch(known -> known.startsWith(key + ".")));
        assertEquals(Set.of(), without(asked, english.stringPropertyNames()));
    }

    /** A key may be asked for with a code at its end. */
    @Test
    void noMessageIsLeftOver() {
        Set<String> used = found(IN_TEMPLATES, "src/main/resources/templates", ".html");
        used.addAll(found(LITERAL, "src/main/java", ".java"));

        assertEquals(
                Set.of(),
                english.stringPropertyNames().stream()
                        .filter(key -> beginnings(key).noneMatch(used::contains))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> beginnings(String key) {
        return Stream.iterate(
                key, part -> !part.isEmpty(), part -> part.substring(0, Math.max(0, part.lastIndexOf('.'))));
    }

    /** Numbers come from figures; a straight apostrophe would be taken for a quotation by the format of messages. */
    @Test
    void noMessageHasADigitOrAStraightApostrophe() {
        for (Properties bundle : List.of(english, chinese)) {
            assertEquals(
                    List.of(),
                    bundle.stringPropertyNames().stream()
                            .filter(key -> PLACEHOLDER
                                    .matcher(bundle.getProperty(key))
                                    .replaceAll("")
                                    .matches("(?s).*[\\p{Nd}'].*"))
                            .toList());
        }
    }

    /** Sample text in a template is replaced: it only shows readers of the template the kind of content. */
    @Test
    void noWordIsTypedIntoATemplate() {
        assertNone(template -> template.getAllElements().stream()
                .filter(element -> !isReplaced(element))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .filter(SPOKEN.asPredicate()));
    }

    @Test
    void everythingIsEscapedAndScriptsAndStylesAreFiles() {
        assertNone(template -> template.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().matches("th:(utext|remove|inline|style)|style|on[a-z]+")
                        || attribute.getValue().contains("__${"))
                .map(Attribute::html));
        assertNone(template -> template.select("style, script:not([type=application/ld+json]):not([th:src])").stream()
                .map(Element::outerHtml));
    }

    private static boolean isReplaced(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(above ->
                        above.hasAttr("th:text") || above.hasAttr("th:replace") || above.hasAttr("portal:drawing"));
    }

    private static void assertNone(java.util.function.Function<Document, Stream<String>> forbidden) {
        List<Path> templates = files("src/main/resources/templates", ".html").toList();
        assertTrue(templates.size() > 15, "templates are found");
        assertEquals(
                List.of(),
                templates.stream()
                        .flatMap(file -> forbidden
                                .apply(Jsoup.parse(text(file), Parser.xmlParser()))
                                .map(found -> file + ": " + found))
                        .toList());
    }

    private static Set<String> found(Pattern pattern, String folder, String ending) {
        return files(folder, ending)
                .flatMap(file -> pattern.matcher(text(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            bundle.load(reader);
            return bundle;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
