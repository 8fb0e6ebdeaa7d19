package org.investportal.editorial;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.catalogue.CitedFigures;

/** The items that content names: in references, in lines, and where words cite a figure. */
final class References {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)\\d{1,18}(?!\\S)");

    private References() {}

    /** Some numbers of lines name nothing, such as that of a paragraph: whoever asks looks for items that he knows. */
    static Set<Long> in(Schema schema, Content content) {
        Set<Long> items = new TreeSet<>();
        for (Field field : schema.fields()) {
            String text = content.get(field.name());
            if (field.language() != null) {
                CitedFigures.in(text)
                        .results()
                        .map(cited -> cited.group(2))
                        .map(Long::valueOf)
                        .forEach(items::add);
            } else if (field.type() == FieldType.REFERENCE || field.type() == FieldType.LINES) {
                NUMBER.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(Long::valueOf)
                        .forEach(items::add);
            }
        }
        return items;
    }
}
