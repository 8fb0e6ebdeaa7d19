package org.investportal.charts;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Language;

/** Creates the style sheet of picture files. The light colours and the fonts are written out, since few file viewers support CSS variables. */
public final class FileStyle {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern LIGHT = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern CHINESE = Pattern.compile(":root:lang\\(zh\\)[^{]*\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\(--([a-z-]+)\\)");

    private FileStyle() {}

    /**
     * Returns the style sheet for a file in the given language.
     *
     * @param tokens the style sheet that sets colours and fonts; its first block is the light one
     */
    public static String of(String sheet, String tokens, Language language) {
        Map<String, String> values = new HashMap<>();
        read(tokens, LIGHT, values);
        if (language == Language.ZH) {
            read(tokens, CHINESE, values);
        }
        return USED.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .replaceAll(used -> Matcher.quoteReplacement(value(values, used)));
    }

    private static void read(String tokens, Pattern block, Map<String, String> values) {
        Matcher found = block.matcher(tokens);
        if (found.find()) {
            TOKEN.matcher(found.group(1)).results().forEach(token -> values.put(token.group(1), token.group(2)));
        }
    }

    private static String value(Map<String, String> values, MatchResult used) {
        String value = values.get(used.group(1));
        if (value == null) {
            throw new IllegalArgumentException("tokens.css has no token for " + used.group());
        }
        return value;
    }
}
