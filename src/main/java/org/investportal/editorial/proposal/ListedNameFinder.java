package org.investportal.editorial.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Finds the name of a number in two lists of the same length, as in "sales of boats and nets rose by 4 and 5 percent respectively" and its Chinese forms. */
final class ListedNameFinder {

    private static final Pattern JOINED = Pattern.compile("[\\p{IsHan}%]{0,6}(?:、|和|及|与|以及)(?:增长|下降)?"
            + "|(?:,|,? and) (?:up |down )?| ?(?:%|percent|[a-z]+ ?[a-z]*)(?:,|,? and) (?:rmb |us\\$)?");
    private static final Pattern RESPECTIVELY = Pattern.compile("\\brespectively\\b");
    private static final Pattern CHINESE_SEPARATOR = Pattern.compile("、|和|与|以及|及");
    private static final Pattern SEPARATOR = Pattern.compile(",? and |, ");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?s)(.*?) (?:also )?(?:was|were|reached|hit|totalled|totaled|stood|came|amounted|rose|grew|increased|jumped|gained|fell|dropped|declined|decreased|climbed|expanded|surged)\\b");
    private static final Pattern AND_OTHERS =
            Pattern.compile("等[\\p{IsHan}]{0,6}?(产量|产值|增加值|销量|销售额|收入|出口额?|进口额?|投资额?)$");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d[\\d,.]* ");
    private static final String CHINESE_WORD = "分别";
    private static final String TO_EACH = "对";
    private static final String CLAUSE = ", ";
    private static final String THE = "the ";

    /** A reader could not follow a longer list. */
    private static final int MOST_NAMES = 20;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LIST = MOST_NAMES * (LONGEST_NAME + 5);

    private final SentenceScan sentence;
    private final Map<Integer, String> names = new HashMap<>();

    /** Finds the lists of the sentence, so that no number searches them again. */
    ListedNameFinder(SentenceScan sentence) {
        this.sentence = sentence;
        boolean mayHaveNames = sentence.plain().contains(CHINESE_WORD)
                || RESPECTIVELY.matcher(sentence.plain()).find();
        int first = 0;
        while (mayHaveNames && first < sentence.tokens().size()) {
            int last = last(first);
            find(first, last - first + 1);
            first = last + 1;
        }
    }

    /** Returns the words for the number; empty if it is in no list, or if the list of names has another length. */
    Optional<String> of(Token token) {
        return Optional.ofNullable(names.get(token.ordinal()));
    }

    private int last(int first) {
        int last = first;
        while (last + 1 < sentence.tokens().size() && areJoined(sentence, last)) {
            last++;
        }
        return last;
    }

    private void find(int first, int size) {
        if (size < 2 || size > MOST_NAMES) {
            return;
        }
        int start = sentence.tokens().get(first).start();
        chinese(sentence, start, size)
                .or(() -> english(sentence, start, size))
                .ifPresent(found -> IntStream.range(0, size)
                        .forEach(place ->
                                names.put(sentence.tokens().get(first + place).ordinal(), found.get(place))));
    }

    private static boolean areJoined(SentenceScan sentence, int first) {
        Token one = sentence.tokens().get(first);
        Token other = sentence.tokens().get(first + 1);
        return JOINED.matcher(sentence.plain().substring(one.end(), other.start()))
                .matches();
    }

    /** Reads the names before the last 分别 that has as many as there are numbers. */
    private static Optional<List<String>> chinese(SentenceScan sentence, int numbers, int size) {
        int from = sentence.partStart(numbers);
        int at = sentence.plain().lastIndexOf(CHINESE_WORD, numbers);
        for (int tried = 0; at >= from && tried < MOST_NAMES; tried++) {
            int start = sentence.clauseStart(at);
            if (at - start <= LONGEST_LIST) {
                String subject = NounPhraseFinder.trimmed(sentence.plain().substring(start, at));
                List<String> found =
                        names(CHINESE_SEPARATOR, subject.startsWith(TO_EACH) ? subject.substring(1) : subject);
                if (isList(found, size) && found.stream().allMatch(name -> name.length() > 1)) {
                    return Optional.of(withMeasure(sentence, found, at + CHINESE_WORD.length()));
                }
            }
            at = sentence.plain().lastIndexOf(CHINESE_WORD, at - 1);
        }
        return Optional.empty();
    }

    /** Gives each name what is measured: the words behind the last name, or behind 分别. */
    private static List<String> withMeasure(SentenceScan sentence, List<String> found, int behind) {
        Matcher others = AND_OTHERS.matcher(found.get(found.size() - 1));
        String measured = others.find() ? others.group(1) : measured(sentence, behind);
        return found.stream()
                .map(name -> AND_OTHERS.matcher(name).replaceFirst("") + measured)
                .toList();
    }

    private static boolean isList(List<String> found, int size) {
        return found.size() == size && found.stream().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    /** Returns the words behind 分别 that say what is measured, as 增加值 in 分别实现增加值; empty if there are only words of change. */
    private static String measured(SentenceScan sentence, int from) {
        int to = sentence.tokens().stream()
                .mapToInt(Token::start)
                .filter(start -> start >= from)
                .findFirst()
                .orElse(from);
        String words = NounPhraseFinder.trimmed(sentence.plain().substring(from, to));
        boolean names = words.codePoints().allMatch(Character::isIdeographic)
                && NounPhraseFinder.isPhrase(words)
                && !NounPhraseFinder.isVerb(words);
        return names ? words : "";
    }

    private static Optional<List<String>> english(SentenceScan sentence, int numbers, int size) {
        String behind = sentence.plain().substring(numbers, sentence.partEnd(numbers));
        Matcher subject = SUBJECT.matcher(sentence.plain().substring(sentence.partStart(numbers), numbers));
        if (!RESPECTIVELY.matcher(behind).find() || !subject.lookingAt()) {
            return Optional.empty();
        }
        String words = subject.group(1);
        return clauses(words, size)
                .map(start -> names(SEPARATOR, NounPhraseFinder.trimmed(words.substring(start))))
                .filter(found -> isList(found, size))
                .findFirst()
                .map(ListedNameFinder::withSharedWords);
    }

    /** Returns where the names may begin, the longest list first: at the beginning, or behind one of the last commas. */
    private static Stream<Integer> clauses(String words, int size) {
        List<Integer> starts = new ArrayList<>();
        int comma = words.lastIndexOf(CLAUSE);
        while (comma >= 0 && starts.size() <= size) {
            starts.add(0, comma + CLAUSE.length());
            comma = words.lastIndexOf(CLAUSE, comma - 1);
        }
        if (comma < 0) {
            starts.add(0, 0);
        }
        return starts.stream().filter(start -> words.length() - start <= LONGEST_LIST);
    }

    /** Gives each name the words that only the first or the last has: "sales of", "industries". */
    private static List<String> withSharedWords(List<String> names) {
        String first = names.get(0);
        String last = names.get(names.size() - 1);
        int of = first.indexOf(" of ");
        String head = of < 0 ? "" : first.substring(0, of + 4);
        int space = last.lastIndexOf(' ');
        boolean single = names.subList(0, names.size() - 1).stream()
                .allMatch(name -> !withoutHead(name, head).contains(" "));
        String tail = single && space > 0 && last.endsWith("s") ? last.substring(space) : "";
        return names.stream()
                .map(name -> withoutHead(name, head))
                .map(name -> head + name + (name.equals(withoutHead(last, head)) ? "" : tail))
                .toList();
    }

    private static String withoutHead(String name, String head) {
        String rest = name.startsWith(head) ? name.substring(head.length()) : name;
        return rest.startsWith(THE) ? rest.substring(THE.length()) : rest;
    }

    private static List<String> names(Pattern separator, String words) {
        return Arrays.stream(separator.split(words))
                .map(name -> LEADING_NUMBER.matcher(name.strip()).replaceFirst(""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
