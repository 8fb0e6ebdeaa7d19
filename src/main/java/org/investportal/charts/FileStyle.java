package org.investportal.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Gives a picture file its looks as presentation attributes, with the light colours and the fonts written out. Word processors, converters and older drawing
 * programs read these, and neither style sheets nor CSS variables.
 */
public final class FileStyle {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern LIGHT = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern CHINESE = Pattern.compile(":root:lang\\(zh\\)[^{]*\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\(--([a-z-]+)\\)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+):\\s*([^;]+);");

    /** The properties of the sheet that are attributes in SVG 1.1, too. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "fill",
            "fill-opacity",
            "font-family",
            "font-size",
            "font-weight",
            "stroke",
            "stroke-dasharray",
            "stroke-opacity",
            "stroke-width");

    private final List<Rule> rules;

    /** A rule of the sheet with one selector of classes. */
    private record Rule(String selector, Map<String, String> properties) {

        /** Returns the number of classes: with more, a rule overrides others. */
        private long specificity() {
            return selector.chars().filter(letter -> letter == '.').count();
        }
    }

    private FileStyle(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Returns the style of files in the given language.
     *
     * @param sheet the style sheet of the marks, whose selectors consist of classes
     * @param tokens the style sheet that sets colours and fonts; its first block is the light one
     */
    public static FileStyle of(String sheet, String tokens, Language language) {
        Map<String, String> values = new HashMap<>();
        read(tokens, LIGHT, values);
        if (language == Language.ZH) {
            read(tokens, CHINESE, values);
        }
        String resolved = USED.matcher(COMMENT.matcher(sheet).replaceAll(""))
                .replaceAll(used -> Matcher.quoteReplacement(value(values, used)));
        return new FileStyle(rules(resolved));
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

    /** Returns the rules in the order in which they override each other. */
    private static List<Rule> rules(String sheet) {
        List<Rule> rules = new ArrayList<>();
        RULE.matcher(sheet).results().forEach(rule -> {
            Map<String, String> properties = new TreeMap<>();
            DECLARATION
                    .matcher(rule.group(2))
                    .results()
                    .filter(declared -> ATTRIBUTES.contains(declared.group(1)))
                    .forEach(declared -> properties.put(declared.group(1), attribute(declared.group(2))));
            for (String selector : rule.group(1).split(",", -1)) {
                rules.add(new Rule(selector.strip(), properties));
            }
        });
        rules.sort(Comparator.comparingLong(Rule::specificity));
        return rules;
    }

    /** Returns the value as an attribute. Many programs and Java know no weight between normal and bold. */
    private static String attribute(String value) {
        return value.equals("600") ? "bold" : value.replace('"', '\'');
    }

    /** Returns the file with its looks. */
    public String applied(String svg) {
        Document picture = Jsoup.parse(svg, Parser.xmlParser());
        picture.outputSettings().prettyPrint(false);
        for (Rule rule : rules) {
            for (Element element : picture.select(rule.selector())) {
                rule.properties().forEach(element::attr);
            }
        }
        return picture.outerHtml();
    }
}
