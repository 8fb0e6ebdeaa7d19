package org.investportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.wording.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A message is shown with all its arguments: a reader sees no placeholder. */
class MessageArgumentsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z0-9.-]+)(\\(?)");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:\\bmessage|words\\s*\\.of)(\\()\\s*(?:language,\\s*)?\"([a-z.-]+)\"\\s*[,)]");
    private static final Pattern LABEL = Pattern.compile("\\[\\[([a-z.-]+)]]");

    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);

    MessageArgumentsTest() throws IOException {
        for (Language language : Language.values()) {
            Properties both = new Properties();
            for (String bundle : List.of("messages", "staff")) {
                String file = bundle + (language == Language.EN ? "" : "_zh") + ".properties";
                try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", file))) {
                    both.load(reader);
                }
            }
            bundles.put(language, both);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageWithItsArgumentsHasNoBraces(Language language) {
        List<String> shown = keys(language)
                .map(key -> key + "=" + English.words().of(language, key, arguments(key)))
                .toList();

        assertThat(shown).hasSizeGreaterThan(1000).noneMatch(message -> message.matches("(?s).*[{}].*"));
    }

    /** The handbook names labels without arguments. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageInAnotherOneNeedsNoArguments(Language language) {
        List<String> labels = keys(language)
                .flatMap(key -> LABEL.matcher(bundle(language).getProperty(key)).results())
                .map(label -> label.group(1))
                .toList();

        assertThat(labels).hasSizeGreaterThan(50).allMatch(label -> needed(label) == 0);
    }

    @Test
    void everyTemplateGivesAMessageAllItsArguments() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Code.files("src/main/resources/templates", ".html")) {
            String template = Files.readString(file);
            IN_TEMPLATES
                    .matcher(template)
                    .results()
                    .filter(call -> needed(call.group(1)) != (call.group(2).isEmpty() ? 0 : given(template, call, 2)))
                    .forEach(call -> wrong.add(file.getFileName() + " " + call.group(1)));
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void theCodeGivesAMessageAllItsArguments() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Code.files("src/main/java", ".java")) {
            String code = Files.readString(file);
            IN_CODE.matcher(code)
                    .results()
                    .filter(call -> needed(call.group(2))
                            > given(code, call, 1) - (call.group().contains("language,") ? 2 : 1))
                    .forEach(call -> wrong.add(file.getFileName() + " " + call.group(2)));
        }

        assertEquals(List.of(), wrong);
    }

    private Properties bundle(Language language) {
        return bundles.getOrDefault(language, new Properties());
    }

    private Stream<String> keys(Language language) {
        return bundle(language).stringPropertyNames().stream().sorted();
    }

    private String[] arguments(String key) {
        return IntStream.range(0, needed(key)).mapToObj(at -> "so much").toArray(String[]::new);
    }

    /** Returns the number of arguments of a message, in either language and for one thing or several. */
    private int needed(String key) {
        return bundles.values().stream()
                .flatMap(bundle -> Stream.of(bundle.getProperty(key, ""), bundle.getProperty(key + ".singular", "")))
                .flatMap(message -> PLACEHOLDER.matcher(message).results())
                .mapToInt(placeholder -> Integer.parseInt(placeholder.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** Returns the number of arguments in the brackets that begin in a group of the call. */
    private static int given(String text, MatchResult call, int group) {
        int depth = 0;
        int arguments = 1;
        Matcher mark = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[(\\[{)\\]},]")
                .matcher(text);
        for (int from = call.start(group); mark.find(from); from = mark.end()) {
            String found = mark.group();
            depth += "([{".contains(found) ? 1 : ")]}".contains(found) ? -1 : 0;
            arguments += depth == 1 && found.equals(",") ? 1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return arguments;
    }
}
