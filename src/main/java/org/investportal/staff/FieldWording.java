package org.investportal.staff;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.editorial.content.Field;
import org.springframework.stereotype.Component;

/** Names of the fields of content and of their codes at the desk. */
@Component
public class FieldWording {

    /** The family of messages that the codes of a field belong to. */
    private static final Map<String, String> FAMILIES = Map.of(
            "basis", "basis",
            "nature", "nature",
            "vintage", "vintage",
            "price-basis", "price-basis",
            "qualifier", "qualifier-name",
            "unit", "unit-name",
            "status", "status",
            "measure", "measure",
            "direction", "rank-direction",
            "language", "language");

    /** Examples of input. They are here and not in the messages, because digits are no words. */
    private static final Map<String, String[]> EXAMPLES = Map.ofEntries(
            Map.entry("period", new String[] {
                "2018",
                "2018-H1",
                "May 2018",
                "January to May 2018",
                "end of 2018",
                "2007–2017",
                "since 2016",
                "by 2020"
            }),
            Map.entry("number", new String[] {"1,662", "159.2 billion", "14.7", "1592亿", "3 to 5 %"}),
            Map.entry("field-size", new String[] {"100"}),
            Map.entry("readings", new String[] {"5.2.1", "5", "2", "1", "12"}),
            Map.entry("mentions", new String[] {
                "5.1.1 | 159.2 billion", "5.2.1 | fourth | Statistics Bureau", "5.2.1", "5", "2", "1"
            }),
            Map.entry("left-out", new String[] {"5.2.1 name", "5.3.1 claim", reasons()}),
            Map.entry("published", new String[] {"2018-07-05", "July 2018", "2018"}),
            Map.entry("issued", new String[] {"2018", "May 2018"}),
            Map.entry("sha256", new String[] {"SHA-256"}),
            Map.entry("slug", new String[] {"digital-economy"}),
            Map.entry("contact-phone", new String[] {"+44 20 7946 0000"}),
            Map.entry("contact-email", new String[] {"invest@example.org"}));

    /** The same as it is typed in Chinese, where that differs. */
    private static final Map<String, String[]> IN_CHINESE = Map.of(
            "period",
                    new String[] {
                        "2018年", "2018年上半年", "2018年5月", "2018年1至5月", "2018年末", "2007年至2017年", "2016年以来", "到2020年"
                    },
            "number", new String[] {"1,662", "1592亿", "14.7", "159.2 billion", "3%～5%"},
            "published", new String[] {"2018年7月5日", "2018年7月", "2018年"},
            "issued", new String[] {"2018年", "2018年5月"});

    private final StaffWording words;

    FieldWording(StaffWording words) {
        this.words = words;
    }

    /** The name of the field, with its language where it has one. */
    public String label(Field field) {
        Language language = field.language();
        String label = words.of("field." + field.label());
        return language == null ? label : words.of("field.in-language", label, words.of("language", language));
    }

    /** Returns the hint for filling in the field of an item of that kind. */
    public String hint(ItemKind kind, Field field) {
        if (kind == ItemKind.PAGE && field.label().equals("slug")) {
            return words.of("hint.home");
        }
        if (kind == ItemKind.FIGURE && field.label().equals("unit")) {
            return words.of("hint.unit-of-figure");
        }
        String[] examples = EXAMPLES.getOrDefault(field.label(), new String[0]);
        return words.of(
                "hint." + field.label(),
                words.language() == Language.ZH ? IN_CHINESE.getOrDefault(field.label(), examples) : examples);
    }

    /** Returns the meaning of a code of the field. */
    public String code(ItemKind kind, Field field, String code) {
        String family = field.name().equals("kind") ? kind.code() + "-kind" : FAMILIES.get(field.name());
        return field.codes().contains(code) ? words.of(family + "." + code) : code;
    }

    public String kind(ItemKind kind) {
        return words.of("kind", kind);
    }

    public String kinds(ItemKind kind) {
        return words.of("kinds", kind);
    }

    private static String reasons() {
        return Stream.of(LeftOut.values()).map(LeftOut::code).collect(joining(", "));
    }
}
