package org.investportal.editorial.proposal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.wording.TermMatcher;

/** Finds known names in sentences: as they are written, and as the same words in another order ("the digital economy's added value"). */
public final class KnownNameIndex {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILLERS = Set.of(
            "the", "of", "a", "an", "in", "its", "s", "total", "and", "for", "city", "province", "whole", "annual");
    private static final Pattern CHINESE_FILLERS = Pattern.compile("的|全市|全省|我市|我省|本市|其中");
    private static final int LONGEST = 200;

    private final TermMatcher written = new TermMatcher();
    private final Map<String, Long> byWords = new HashMap<>();

    /** Creates the index; of two items with the same name, the first one is found. */
    public KnownNameIndex(Collection<KnownName> names) {
        for (KnownName name : names) {
            written.add(name.words(), name.item());
            byWords.putIfAbsent(key(name.words()), name.item());
        }
    }

    List<TermMatcher.Found> in(String text) {
        return written.in(text);
    }

    /** Returns the item whose name has the same words. */
    Optional<Long> withWords(String phrase) {
        String key = key(phrase);
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byWords.get(key));
    }

    private static String key(String words) {
        String plain = SentenceScan.plain(words.substring(0, Math.min(LONGEST, words.length())));
        return Arrays.stream(BETWEEN_WORDS.split(CHINESE_FILLERS.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .map(KnownNameIndex::singular)
                .sorted()
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
