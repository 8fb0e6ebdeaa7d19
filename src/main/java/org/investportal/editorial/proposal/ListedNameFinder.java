package org.investportal.editorial.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.editorial.proposal.SentenceScan.Token;

/** Finds the name of a number in two lists of the same length, as in "sales of boats and nets rose by 4 and 5 percent respectively" and its Chinese forms. */
final class ListedNameFinder {

    private static final Pattern JOINED = Pattern.compile("[\\p{IsHan}%]{0,6}(?:、|和|及|与|以及)(?:增长|下降)?"
            + "|(?:,|,? and) (?:up |down )?| ?(?:%|percent|[a-z]+ ?[a-z]*)(?:,|,? and) (?:rmb |us\\$)?");
    private static final Pattern RESPECTIVELY = Pattern.compile("\\brespectively\\b");
    private static final Pattern CHINESE_SEPARATOR = Pattern.compile("、|和|与|以及|及");
    private static final Pattern SEPARATOR = Pattern.compile(",? and |, ");
    private static final Pattern SUBJECT = Pattern.compile(
            "(.*?) (?:also )?(?:was|were|reached|hit|totalled|totaled|stood|came|amounted|rose|grew|increased|jumped|gained|fell|dropped|declined|decreased|climbed|expanded|surged)\\b");
    private static final Pattern AND_OTHERS =
            Pattern.compile("等[\\p{IsHan}]{0,6}?(产量|产值|增加值|销量|销售额|收入|出口额?|进口额?|投资额?)$");
    private static final String CHINESE_WORD = "分别";

    private ListedNameFinder() {}

    /** Returns the words for the number; empty if it is in no list, or if the list of names has another length. */
    static Optional<String> of(SentenceScan sentence, Token token) {
        int first = token.ordinal() - 1;
        while (first > 0 && areJoined(sentence, first - 1)) {
            first--;
        }
        int last = token.ordinal() - 1;
        while (last + 1 < sentence.tokens().size() && areJoined(sentence, last)) {
            last++;
        }
        int place = token.ordinal() - 1 - first;
        int size = last - first + 1;
        if (size < 2) {
            return Optional.empty();
        }
        int start = sentence.tokens().get(first).start();
        return chinese(sentence, start, size)
                .or(() -> english(sentence, start, size))
                .map(names -> names.get(place));
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
        for (int at = sentence.plain().lastIndexOf(CHINESE_WORD, numbers);
                at >= from;
                at = sentence.plain().lastIndexOf(CHINESE_WORD, at - 1)) {
            String subject = sentence.plain().substring(sentence.clauseStart(at), at);
            List<String> names =
                    names(CHINESE_SEPARATOR, NounPhraseFinder.trimmed(subject).replaceFirst("^对", ""));
            if (names.size() == size && names.stream().allMatch(name -> name.length() > 1)) {
                Matcher others = AND_OTHERS.matcher(names.get(size - 1));
                String measured = others.find() ? others.group(1) : measured(sentence, at + CHINESE_WORD.length());
                return Optional.of(names.stream()
                        .map(name -> AND_OTHERS.matcher(name).replaceFirst("") + measured)
                        .toList());
            }
        }
        return Optional.empty();
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
        if (!RESPECTIVELY.matcher(behind).find() || !subject.find()) {
            return Optional.empty();
        }
        String words = subject.group(1);
        int clause = 0;
        do {
            words = words.substring(clause);
            List<String> names = names(SEPARATOR, NounPhraseFinder.trimmed(words));
            if (names.size() == size) {
                return Optional.of(withSharedWords(names));
            }
            clause = words.indexOf(", ") + 2;
        } while (clause > 1);
        return Optional.empty();
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
        return rest.replaceFirst("^the ", "");
    }

    private static List<String> names(Pattern separator, String words) {
        return Arrays.stream(separator.split(words))
                .map(name -> name.strip().replaceFirst("^\\d[\\d,.]* ", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
