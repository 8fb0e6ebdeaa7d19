package org.investportal.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Chinese characters as the Latin letters of their sounds, without tones: {@code yiyaogang}. People type names so, and confuse characters with the same sound. */
final class PinyinReader {

    private static final Pattern IDEOGRAPHS = Pattern.compile("\\p{IsHan}{2,}");
    private static final int MOST_SYLLABLES = 6;

    /** ICU takes a third of the time that an index needs. Mostly it reads the same names, in each edition and for each figure. */
    private static final LoadingCache<String, List<String>> READ =
            Caffeine.newBuilder().maximumSize(10_000).build(PinyinReader::read);

    private PinyinReader() {}

    /** The rules of ICU take some time to load, and only the first use needs them. */
    private static final class Rules {

        private static final Transliterator HAN_TO_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }

    /** Returns the syllables of a Chinese word, joined. They are not kept: readers search for names of people. */
    static String of(String word) {
        return String.join("", read(word));
    }

    /** Returns each two to six syllables in a row of each run of Chinese characters. */
    static List<String> joined(String text) {
        List<String> joined = new ArrayList<>();
        Matcher run = IDEOGRAPHS.matcher(text);
        while (run.find()) {
            List<String> syllables = READ.get(run.group());
            for (int from = 0; from < syllables.size(); from++) {
                for (int to = from + 2; to <= Math.min(syllables.size(), from + MOST_SYLLABLES); to++) {
                    joined.add(String.join("", syllables.subList(from, to)));
                }
            }
        }
        return joined;
    }

    private static List<String> read(String word) {
        synchronized (Rules.HAN_TO_LATIN) {
            return List.of(Rules.HAN_TO_LATIN
                    .transliterate(word)
                    .toLowerCase(Locale.ROOT)
                    .strip()
                    .split("[^a-z]+", -1));
        }
    }
}
