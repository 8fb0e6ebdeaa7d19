package org.investportal.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry as BibTeX reads it: braces counted whether escaped or not, then the words as LaTeX prints them. */
record BibEntry(String type, String key, Map<String, String> fields) {

    private static final Pattern START = Pattern.compile("@(\\w+)\\{([A-Za-z0-9_:-]+),\\s*");
    private static final Pattern FIELD = Pattern.compile("(\\w+) = ");
    private static final Pattern COMMAND =
            Pattern.compile("\\\\text(backslash|braceleft|braceright|asciitilde|asciicircum)\\{}|\\\\([&%$#_])");
    private static final Map<String, String> NAMED =
            Map.of("backslash", "\\", "braceleft", "{", "braceright", "}", "asciitilde", "~", "asciicircum", "^");

    static BibEntry parse(String text) {
        Matcher start = START.matcher(text);
        assertTrue(start.lookingAt(), text);
        Map<String, String> fields = new LinkedHashMap<>();
        int at = start.end();
        Matcher field = FIELD.matcher(text);
        while (field.region(at, text.length()).lookingAt()) {
            int end = end(text, field.end());
            fields.put(field.group(1), text.substring(field.end(), end));
            at = end + (text.charAt(end) == ',' ? 1 : 0);
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        assertEquals("}\n", text.substring(at), text);
        return new BibEntry(start.group(1), start.group(2), fields);
    }

    /** Where the value ends that begins there: behind its closing brace, or before a comma. */
    private static int end(String text, int from) {
        int open = 0;
        for (int at = from; at < text.length(); at++) {
            char here = text.charAt(at);
            open += here == '{' ? 1 : here == '}' ? -1 : 0;
            if (open == 0 && (here == '}' || text.charAt(at + 1) == ',')) {
                return at + 1;
            }
        }
        throw new AssertionError("the braces of this do not close: " + text);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Returns the field without the braces around it; commands as LaTeX prints them, an address as it stands. */
    String field(String name) {
        String value = Objects.requireNonNull(fields.get(name), name);
        String bare = value.startsWith("{") ? value.substring(1, value.length() - 1) : value;
        if (name.equals("url")) {
            return bare;
        }
        boolean whole = bare.startsWith("{") && bare.endsWith("}");
        String words = whole ? bare.substring(1, bare.length() - 1) : bare;
        assertEquals(
                "",
                COMMAND.matcher(words).replaceAll("").replaceAll("[^\\\\{}~^&%$#_]", ""),
                "left unescaped: " + words);
        String printed = COMMAND.matcher(words)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : NAMED.get(found.group(1))));
        return whole ? "{" + printed + "}" : printed;
    }
}
