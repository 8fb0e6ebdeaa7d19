package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule that nothing enforces is a wish: each names the class that does. */
class PublishingRulesTest {

    private static final Pattern RULE = Pattern.compile("\\d+\\. .*");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");

    private final List<String> rules;
    private final Set<String> classes =
            Code.MAIN.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

    PublishingRulesTest() throws IOException {
        rules = Files.readAllLines(Path.of("docs/publishing-rules.md")).stream()
                .filter(RULE.asMatchPredicate())
                .toList();
    }

    @Test
    void thereAreFifteen() {
        assertEquals(15, rules.size());
    }

    @Test
    void eachNamesAnExistingClass() {
        assertEquals(
                List.of(),
                rules.stream()
                        .filter(rule -> named(rule).isEmpty() || !classes.containsAll(named(rule)))
                        .toList());
    }

    private static List<String> named(String rule) {
        return CLASS.matcher(rule)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
