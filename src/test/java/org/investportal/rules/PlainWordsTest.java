package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages and shipped texts use plain words and short sentences. Templates have no words, see {@link TemplatesTest}. */
@CatalogueOnly
class PlainWordsTest {

    private static final Path WORDS = Path.of("src/test/resources/words-to-avoid.txt");

    private static final int ENGLISH_WORDS = 30;
    private static final int CHINESE_CHARACTERS = 60;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}|\\[\\[[^]]*]]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])|\\n+");
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final Map<String, Pattern> avoided = lines(WORDS)
            .map(line -> line.substring(0, line.indexOf(" | ")))
            .collect(Collectors.toMap(word -> word, PlainWordsTest::pattern));

    @Autowired
    private Catalogue catalogue;

    PlainWordsTest() throws IOException {}

    @Test
    void messagesUsePlainWordsAndShortSentences() throws IOException {
        Map<String, String> messages = messages();

        assertTrue(messages.size() > 3000, "the bundles are read");
        assertEquals(List.of(), findings(messages));
    }

    @Test
    void shippedTextsUsePlainWordsAndShortSentences() {
        Map<String, String> texts = shippedTexts();

        assertTrue(texts.size() > 800, "the texts are read");
        assertEquals(List.of(), findings(texts));
    }

    private List<String> findings(Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> problems(text.getValue()).map(problem -> text.getKey() + " | " + problem))
                .sorted()
                .toList();
    }

    private Stream<String> problems(String text) {
        Stream<String> words = avoided.entrySet().stream()
                .filter(word -> word.getValue().matcher(text).find())
                .map(Map.Entry::getKey);
        return SENTENCE_END.splitAsStream(text).anyMatch(PlainWordsTest::isLong)
                ? Stream.concat(words, Stream.of("long sentence"))
                : words;
    }

    private static boolean isLong(String sentence) {
        String text = PLACEHOLDER.matcher(sentence).replaceAll("0");
        return HAN.matcher(text).find()
                ? text.length() > CHINESE_CHARACTERS
                : WORD.matcher(text).results().count() > ENGLISH_WORDS;
    }

    private static Pattern pattern(String word) {
        return HAN.matcher(word).find()
                ? Pattern.compile(Pattern.quote(word))
                : Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, String> messages() throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (String name : List.of("messages", "messages_zh", "staff", "staff_zh")) {
            Properties bundle = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/" + name + ".properties"))) {
                bundle.load(reader);
            }
            bundle.stringPropertyNames().forEach(key -> messages.put(name + " " + key, bundle.getProperty(key)));
        }
        return messages;
    }

    /** Other spellings of a term are left out: readers may type any word. */
    private Map<String, String> shippedTexts() {
        return catalogue.at(Shipped.EDITION).whole().all(Text.class).stream()
                .filter(text -> text.field() != TextField.ALSO_WRITTEN)
                .collect(Collectors.toMap(
                        text -> "%s %d %s".formatted(text.language(), text.aboutId(), text.field()), Text::content));
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
    }
}
