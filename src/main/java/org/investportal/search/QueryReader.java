package org.investportal.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.investportal.catalogue.value.LetterMatcher;

/** Cuts what a reader typed into words and numbers. Words that questions are made of are left out. The number of words and numbers is bounded. */
final class QueryReader {

    private static final int MOST_WORDS = 16;
    private static final int MOST_NUMBERS = 4;

    /** The largest number of characters of a Chinese word. */
    private static final int MOST_CHARACTERS = 20;

    /** The largest number of characters of a name that also has characters that are otherwise left out. */
    private static final int LONGEST_NAME = 6;

    private static final Pattern RUN = Pattern.compile("(\\p{IsHan}+)|[^\\p{IsHan}]+");
    /** As in tenfold. */
    private static final Pattern MULTIPLE = Pattern.compile("(?<=[a-z]{2})fold\\b");

    /** A question about what a word means. */
    private static final Pattern ASKS_FOR_MEANING =
            Pattern.compile("\\bwhat does\\b.+\\bmean\\b|\\bwhat counts as\\b|是什么|什么是|什么叫|啥意思|指什么|怎么定义");

    /** As in what's. */
    private static final Pattern CONTRACTION = Pattern.compile("['’]s$");

    private static final TypedQuery.Word MEANING = new TypedQuery.Word("definition", List.of("definit"));

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** English words, and Chinese ones that smartcn cuts off. */
    private static final Set<String> IGNORED = Set.of(
            ("a about already am an and any are as at be been being but by came can come comes could did do does for from get go going got had has have here how i"
                            + " if in into is its let many me much my no not of on or our own put s same should so some such than that"
                            + " the their them then there these they this those to us vs was we were what when where which who whom"
                            + " why will with would you your"
                            + " 的 了 和 与 及 或 是 有 在 对 为 被 把 从 到 去 来 吗 呢 吧 什么 哪些 哪个 哪里 谁 多少 怎么 怎样 如何 几"
                            + " 多大 第几 已经 我 你 我们 这 那 这些 那些 都 也 还 年 月 日 个 元 上 中 下 之间 可以")
                    .split(" ", -1));

    /** The rules of ICU take some time to load, and only the first Chinese query needs them. */
    private static final class Simplified {

        private static final Transliterator RULES = Transliterator.getInstance("Traditional-Simplified");
    }

    private final SearchAnalyzer analyzer = new SearchAnalyzer();
    private final SmartChineseAnalyzer segmenter = new SmartChineseAnalyzer();

    TypedQuery read(String typed) {
        String simplified = simplified(typed);
        String lower = Normalizer.normalize(simplified, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String text =
                NumberInText.plain(MULTIPLE.matcher(lower).replaceAll(" fold").replace("%", " percent "));
        List<NumberInText> numbers =
                NumberInText.in(text).stream().limit(MOST_NUMBERS).toList();
        List<TypedQuery.Word> words = new ArrayList<>();
        Matcher run = RUN.matcher(withoutNumbers(text, numbers));
        while (run.find()) {
            words.addAll(run.group(1) == null ? latin(run.group()) : chinese(run.group()));
        }
        if (ASKS_FOR_MEANING.matcher(lower).find()) {
            words.add(MEANING);
        }
        return new TypedQuery(
                LetterMatcher.alike(simplified),
                withoutIgnored(words).stream().limit(MOST_WORDS).toList(),
                numbers);
    }

    /** Returns the text with simplified characters, in which names and texts are. */
    private static String simplified(String text) {
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return text;
        }
        synchronized (Simplified.RULES) {
            return Simplified.RULES.transliterate(text);
        }
    }

    /** Tells whether a query does without the word, in lower case. */
    static boolean isIgnored(String word) {
        return IGNORED.contains(word);
    }

    /** Leaves out English words that questions are made of. Alone or in a Chinese query they are names, such as IT. */
    private static List<TypedQuery.Word> withoutIgnored(List<TypedQuery.Word> words) {
        List<TypedQuery.Word> others = words.stream()
                .filter(word ->
                        !IGNORED.contains(CONTRACTION.matcher(word.text()).replaceAll("")))
                .toList();
        return others.isEmpty() || words.stream().anyMatch(TypedQuery.Word::isChinese) ? words : others;
    }

    private static String withoutNumbers(String text, List<NumberInText> numbers) {
        StringBuilder rest = new StringBuilder(text);
        numbers.stream()
                .filter(number -> !number.mayBeName())
                .forEach(number ->
                        rest.replace(number.start(), number.end(), " ".repeat(number.end() - number.start())));
        return rest.toString();
    }

    private List<TypedQuery.Word> latin(String run) {
        return analyzer.tokens(run).stream()
                .filter(token -> !DIGITS.matcher(token.term()).matches())
                .map(token -> new TypedQuery.Word(run.substring(token.start(), token.end()), List.of(token.term())))
                .toList();
    }

    private List<TypedQuery.Word> chinese(String run) {
        List<TypedQuery.Word> words = new ArrayList<>();
        List<String> singles = new ArrayList<>();
        for (SearchAnalyzer.Token token : SearchAnalyzer.tokens(segmenter, run)) {
            if (token.term().codePointCount(0, token.term().length()) == 1) {
                singles.add(token.term());
            } else {
                words.addAll(joined(singles));
                singles.clear();
                if (!IGNORED.contains(token.term())) {
                    words.add(word(token.term()));
                }
            }
        }
        words.addAll(joined(singles));
        return words;
    }

    /**
     * Returns single characters in a row as one word, because the segmenter does not know most names. Names also have characters that are otherwise left out, as
     * in 中控 and 上虞.
     */
    private static List<TypedQuery.Word> joined(List<String> singles) {
        List<TypedQuery.Word> parts = Stream.of(singles.stream()
                        .map(single -> IGNORED.contains(single) ? " " : single)
                        .collect(Collectors.joining())
                        .split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(QueryReader::word)
                .toList();
        boolean isWhole = singles.stream().noneMatch(IGNORED::contains);
        return isWhole || parts.isEmpty() || singles.size() > LONGEST_NAME
                ? parts
                : List.of(new TypedQuery.Word(String.join("", singles), List.copyOf(singles), parts));
    }

    private static TypedQuery.Word word(String characters) {
        List<String> terms = characters
                .codePoints()
                .limit(MOST_CHARACTERS)
                .mapToObj(Character::toString)
                .toList();
        return new TypedQuery.Word(String.join("", terms), terms);
    }
}
