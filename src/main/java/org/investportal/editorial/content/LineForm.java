package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The format of the lines of a field, and the part of a line that identifies it. */
public enum LineForm {
    /** {@code SOURCE PLACE ROLE [UNIT]}: a number printed there was read as value, period or field of the figure, or as its value in another unit. */
    READING(true, 3, 3, 4, "60 5.2.1 value"),
    /** {@code AREA STANDING}: another area that the rank compares with. */
    PEER(true, 1, 2, 2, "54 ahead"),
    /** {@code KIND OF [WHOLE [AREA OF THE WHOLE]]}: a relation of the indicator to another. */
    RELATION(true, 4, 2, 4, "share-of 100 117"),
    /** {@code FIGURE [newest]}: a headline figure of the sector, or the newest figure of its indicator; the lines are in the order of the page. */
    HEADLINE(false, 1, 1, 2, "305 newest"),
    /** {@code SECTOR}: a sector that shows the thing as well. */
    SHOWN_IN(true, 1, 1, 1, "11"),
    /** {@code FIGURE}: a figure that the thing is about. */
    TIE(true, 1, 1, 1, "332"),
    /** {@code FIGURE [BEARING]}: a figure that the claim is about, and whether the figure supports the claim. */
    BEARING(true, 1, 1, 2, "303 supports"),
    /** {@code PLACE | PRINTED | ATTRIBUTED TO | QUOTED}: a number that is printed in the source. */
    MENTION(true, 1, 2, 4, "5.1.1 | fourth | Statistics Bureau"),
    /** {@code PLACE REASON [THING]}: a number of the source that became no figure. */
    LEFT_OUT(true, 1, 2, 3, "2.3.1 name 741");

    /** The second word of a headline that shows the newest figure of the indicator. */
    public static final String NEWEST = "newest";

    private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Comparator<String> NATURAL = LineForm::compareNaturally;

    private final boolean sorted;
    private final int keyWords;
    private final int leastWords;
    private final int mostWords;
    private final String example;

    LineForm(boolean sorted, int keyWords, int leastWords, int mostWords, String example) {
        this.sorted = sorted;
        this.keyWords = keyWords;
        this.leastWords = leastWords;
        this.mostWords = mostWords;
        this.example = example;
    }

    /** Returns an example of a line. */
    public String example() {
        return example;
    }

    public int leastWords() {
        return leastWords;
    }

    public int mostWords() {
        return mostWords;
    }

    /** Returns the lines in their canonical order, without duplicates. */
    public String text(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.stream().distinct().toList());
        if (sorted) {
            kept.sort(NATURAL);
        }
        return String.join("\n", kept);
    }

    public static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** Returns the part of a line that identifies it in its field. */
    public String key(String line) {
        int end = -1;
        for (int words = 0; words < keyWords; words++) {
            end = line.indexOf(' ', end + 1);
            if (end < 0) {
                return line;
            }
        }
        return line.substring(0, end);
    }

    /** Compares numbers by their size, so that 9 comes before 10. */
    private static int compareNaturally(String one, String other) {
        String[] ones = BORDER.split(one, -1);
        String[] others = BORDER.split(other, -1);
        for (int part = 0; part < Math.min(ones.length, others.length); part++) {
            int order = compareParts(ones[part], others[part]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int compareParts(String one, String other) {
        boolean numbers = !one.isEmpty()
                && !other.isEmpty()
                && Character.isDigit(one.charAt(0))
                && Character.isDigit(other.charAt(0));
        return numbers && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }
}
