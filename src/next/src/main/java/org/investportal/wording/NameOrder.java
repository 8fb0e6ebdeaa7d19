package org.investportal.wording;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.investportal.value.Language;

/**
 * Sorts names as readers of a language look them up, Chinese names by pinyin, and finds the letter that a name is listed under. The order is that of ICU, the
 * library of the Unicode Consortium: the collator of the JDK knows the pinyin of the most common Chinese characters only. It puts 衢州, 鄞州 and 鑫 after Z.
 */
public final class NameOrder implements Comparator<String> {

    /** The letter of names that begin with a digit or with another script; they come last. */
    public static final String NO_LETTER = "";

    private static final Map<Language, NameOrder> ORDERS = new ConcurrentHashMap<>();

    private final Collator collator;
    private final AlphabeticIndex.ImmutableIndex<Void> letters;

    private NameOrder(Language language) {
        ULocale locale = ULocale.forLanguageTag(language.code());
        this.collator = Collator.getInstance(locale).freeze(); // so that threads can share it
        this.letters = new AlphabeticIndex<Void>(locale).buildImmutableIndex();
    }

    public static NameOrder of(Language language) {
        return ORDERS.computeIfAbsent(language, NameOrder::new);
    }

    @Override
    public int compare(String one, String other) {
        return collator.compare(sorted(one), sorted(other));
    }

    /** Returns the letter that the name is listed under: its first letter, or that of its pinyin. */
    public String letter(String name) {
        AlphabeticIndex.Bucket<Void> bucket = letters.getBucket(letters.getBucketIndex(sorted(name)));
        return bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL ? bucket.getLabel() : NO_LETTER;
    }

    /** Returns the name as it is sorted: without quotation marks and other punctuation. */
    private static String sorted(String name) {
        return name.codePoints()
                .filter(code -> Character.isLetterOrDigit(code) || code == ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
