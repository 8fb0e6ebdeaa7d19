package org.investportal.value;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The English and Chinese words for powers of ten in printed numbers. */
enum Scale {
    ONE("", 0),
    HUNDRED("hundred", 2),
    THOUSAND("thousand", 3),
    WAN("万", 4),
    MILLION("million", 6),
    YI("亿", 8),
    BILLION("billion", 9),
    TRILLION("trillion", 12),
    WAN_YI("万亿", 12);

    /** The scales with longer words first, so that 万亿 is not taken for 万. */
    private static final List<Scale> LONGEST_FIRST =
            List.of(WAN_YI, TRILLION, BILLION, MILLION, THOUSAND, HUNDRED, YI, WAN);

    /** Short and traditional forms, as people type them after digits. */
    private static final Map<String, Scale> ABBREVIATIONS =
            Map.of("bn", BILLION, "tn", TRILLION, "trn", TRILLION, "mn", MILLION, "mln", MILLION, "億", YI, "萬", WAN);

    private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\d) ?((?:bn|tn|trn|mn|mln)(?!\\p{L})|億|萬)\\.?");

    private final String word;
    private final int powerOfTen;

    Scale(String word, int powerOfTen) {
        this.word = word;
        this.powerOfTen = powerOfTen;
    }

    String word() {
        return word;
    }

    int powerOfTen() {
        return powerOfTen;
    }

    /** Returns every word; a longer word comes before the one that it begins with. */
    static List<String> words() {
        return LONGEST_FIRST.stream().map(Scale::word).toList();
    }

    /** Returns the text in lower case with the words instead of their short forms. */
    static String spelledOut(String text) {
        return ABBREVIATION
                .matcher(text)
                .replaceAll(found -> " " + Objects.requireNonNull(ABBREVIATIONS.get(found.group(1))).word);
    }

    /** Returns the scale with that word; {@link #ONE} has the empty word. */
    static Optional<Scale> named(String word) {
        return Stream.of(values()).filter(scale -> scale.word.equals(word)).findFirst();
    }

    /** Returns the scale with that power of ten, or throws an {@link IllegalArgumentException} if no word stands for it. */
    static Scale ofPower(int powerOfTen) {
        for (Scale scale : values()) {
            if (scale.powerOfTen == powerOfTen) {
                return scale;
            }
        }
        throw new IllegalArgumentException("no word stands for the power " + powerOfTen + " of ten");
    }
}
