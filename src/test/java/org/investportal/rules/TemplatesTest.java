package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A template holds no word, no number and no logic: words are for translators, numbers for editors, logic for tests. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern READ_ALOUD =
            Pattern.compile("title|alt|aria-label|aria-description|placeholder|label|summary");
    private static final Pattern SAID_BY_AN_EXPRESSION = Pattern.compile("th:(text|" + READ_ALOUD + "|content)");
    private static final Pattern EXPRESSION = Pattern.compile("[#$~]\\{(?:[^{}]|\\$\\{[^{}]*})*}");
    /** Names of standards, which are the same in every language. */
    private static final Pattern STANDARDS = Pattern.compile("'SHA-256'");

    private static final String DATA_BLOCK = "script[type=application/ld+json]";

    private final Map<Path, Document> templates = new LinkedHashMap<>();

    TemplatesTest() throws IOException {
        for (Path file : Code.files(FOLDER.toString(), ".html")) {
            templates.put(FOLDER.relativize(file), Jsoup.parse(Files.readString(file), Parser.xmlParser()));
        }
    }

    @Test
    void thereAreTemplates() {
        assertTrue(templates.size() > 15);
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
    void noWordIsTypedIntoAnAccessibleAttribute() {
        assertNone(template -> attributes(template)
                .filter(attribute -> READ_ALOUD.matcher(attribute.getKey()).matches())
                .filter(attribute -> SPOKEN.matcher(attribute.getValue()).find())
                .map(Attribute::html));
    }

    @Test
    void noWordIsTypedIntoAnExpression() {
        assertNone(template -> attributes(template)
                .filter(attribute ->
                        SAID_BY_AN_EXPRESSION.matcher(attribute.getKey()).matches())
                .filter(attribute ->
                        hasWords(STANDARDS.matcher(attribute.getValue()).replaceAll("")))
                .map(Attribute::html));
    }

    /** Not even as sample text: a search for a number finds it in the data only. */
    @Test
    void noDigitIsTypedIntoATemplate() {
        assertNone(template -> template.getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .filter(Pattern.compile("\\p{N}").asPredicate()));
    }

    /** Firefox loads no other file for {@code use} under a policy that begins with {@code default-src 'none'}, and each file is one more request. */
    @Test
    void drawingsArePartsOfThePage() {
        assertNone(template -> template.select("use").stream().map(Element::outerHtml));
    }

    /**
     * Text that is not escaped can be a script one day. Structured data is JSON, which {@code portal:data} takes from a head alone, and drawings are files that
     * were made safe, which {@code portal:drawing} takes.
     */
    @Test
    void everythingIsEscaped() {
        assertNone(template -> attributes(template)
                .filter(attribute -> attribute.getKey().matches("th:(utext|remove|inline)")
                        || attribute.getValue().contains("__${"))
                .map(Attribute::html));
    }

    /** An inline script or style would need an exception in the policy. Data is not run. */
    @Test
    void scriptsAndStylesAreFiles() {
        Map<Path, List<String>> scripts = new LinkedHashMap<>();
        templates.forEach((path, template) -> scripts.put(
                path, template.select("script:not(%s)".formatted(DATA_BLOCK)).eachAttr("th:src")));
        scripts.values().removeIf(List::isEmpty);

        assertEquals(
                Map.of(
                        Path.of("staff/editing/form.html"),
                        List.of("@{/js/scratch.js}", "@{/js/combobox.js}", "@{/js/options.js}", "@{/js/understood.js}"),
                        Path.of("layout/site.html"),
                        List.of("@{/js/combobox.js}", "@{/js/edit-link.js}", "@{/js/print.js}"),
                        Path.of("staff/documents/document.html"),
                        List.of("@{/js/held-key.js}")),
                scripts);
        assertEquals(Map.of(), styles());
        assertNone(template -> template.select("script:not([th:src], %s)".formatted(DATA_BLOCK)).stream()
                .map(Element::outerHtml));
        assertEquals(Map.of(Path.of("layout/site.html"), 1), counted(DATA_BLOCK));
        assertNone(template -> attributes(template)
                .filter(attribute -> attribute.getKey().matches("(th:)?(style|on[a-z]+)"))
                .map(Attribute::html));
    }

    private Map<Path, Integer> counted(String css) {
        Map<Path, Integer> counts = new LinkedHashMap<>();
        templates.forEach(
                (path, template) -> counts.put(path, template.select(css).size()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Only a file that is no page brings its own. */
    private Map<Path, List<String>> styles() {
        Map<Path, List<String>> styles = new LinkedHashMap<>();
        templates.forEach(
                (path, template) -> styles.put(path, template.select("style").eachAttr("th:text")));
        styles.values().removeIf(List::isEmpty);
        return styles;
    }

    /** A template that calls beans or reads the request is a controller that no test calls. */
    @Test
    void noTemplateReachesBeyondItsPage() {
        Pattern beyond = Pattern.compile(
                "\\$\\{[^}]*(@\\w|T\\(|new |#(request|session|ctx|vars|root|http|execInfo|locale|fields))");
        assertNone(template -> attributes(template)
                .filter(attribute -> beyond.matcher(attribute.getValue()).find())
                .map(Attribute::html));
    }

    /** One can be found and shown by its name alone. */
    @Test
    void aComponentIsOneFragmentOfItsName() {
        templates.forEach((path, template) -> {
            String name = path.getFileName().toString().replace(".html", "");
            if (path.startsWith("component")) {
                assertEquals(
                        List.of(name),
                        template.select("[th:fragment]").stream()
                                .map(element -> element.attr("th:fragment").replaceFirst("\\(.*", ""))
                                .toList());
            }
        });
    }

    private void assertNone(Function<Document, Stream<String>> finding) {
        Map<Path, List<String>> found = new LinkedHashMap<>();
        templates.forEach(
                (path, template) -> found.put(path, finding.apply(template).toList()));
        found.values().removeIf(List::isEmpty);

        assertEquals(Map.of(), found);
    }

    private static boolean isReplaced(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(outer -> outer.hasAttr("th:text") || (outer.hasAttr("th:replace") && !outer.nameIs("html")));
    }

    private static boolean hasWords(String expression) {
        return SPOKEN.matcher(EXPRESSION.matcher(expression).replaceAll("")).find() || expression.contains("'");
    }

    private static Stream<Attribute> attributes(Document template) {
        return template.getAllElements().stream().flatMap(element -> element.attributes().asList().stream());
    }
}
