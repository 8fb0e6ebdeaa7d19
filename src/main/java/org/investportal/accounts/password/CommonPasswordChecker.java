package org.investportal.accounts.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognizes common passwords by a rule over a list of words: a password is common if it consists of at most two
 * different words of the list, repeated any number of times, with any digits, signs, repetitions and keyboard walks
 * around them. Digits and signs that look like a letter also count as that letter.
 */
final class CommonPasswordChecker {

    private static final int DIFFERENT_WORDS = 2;
    private static final int SHORTEST_WALK = 4;
    private static final int SHORTEST_REPETITION = 3;
    private static final int SHORTEST_INTERLEAVING = 6;
    private static final String SHIFTED = "!@#$%^&*()";
    private static final String DIGITS = "1234567890";
    private static final List<String> KEYBOARD = walks(
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            DIGITS,
            "0123456789",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
            "1qazxsw23edcvfr45tgbnhy67ujmki8",
            "zaq12wsxcde34rfvbgt56yhnmju78ik",
            "zaq1xsw2cde3vfr4bgt5nhy6mju7ki8lo9",
            "4esz5rdx6tfc7ygv8uhb9ijn0okm",
            "zse4xdr5cft6vgy7bhu8nji9mko0",
            "qazwsxedcrfvtgbyhnujmikolp",
            "abcdefghijklmnopqrstuvwxyz");

    private final List<String> words;

    private CommonPasswordChecker(List<String> words) {
        this.words = words;
    }

    static CommonPasswordChecker shipped() {
        try (InputStream list = CommonPasswordChecker.class.getResourceAsStream("/accounts/common-words.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of common words is missing");
            }
            return new CommonPasswordChecker(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" +", -1)))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean contains(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return Stream.of(lower, unshifted(lower), lower.replaceAll("[^\\p{L}\\p{N}]", ""))
                .anyMatch(text -> falls(text, 0, Set.of(), new HashSet<>()));
    }

    /** Returns the text that the same keys type without the shift key, on an American keyboard. */
    private static String unshifted(String text) {
        StringBuilder keys = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            int place = SHIFTED.indexOf(text.charAt(at));
            if (place >= 0) {
                keys.setCharAt(at, DIGITS.charAt(place));
            }
        }
        return keys.toString();
    }

    /** Returns whether the rest of the text can be split into such pieces; each position is tried once with the same words used before it. */
    private boolean falls(String text, int from, Set<String> used, Set<String> tried) {
        if (from == text.length()) {
            return true;
        }
        if (!tried.add(from + " " + used)) {
            return false;
        }
        return wordless(text, from).anyMatch(end -> falls(text, end, used, tried))
                || words.stream()
                        .filter(word -> matches(text, from, word))
                        .filter(word -> used.contains(word) || used.size() < DIFFERENT_WORDS)
                        .anyMatch(word -> falls(text, from + word.length(), with(used, word), tried));
    }

    /** Returns the ends of the pieces that begin here and are not words. */
    private static Stream<Integer> wordless(String text, int from) {
        Stream<Integer> sign = Character.isLetter(text.charAt(from)) ? Stream.empty() : Stream.of(from + 1);
        return Stream.concat(sign, Stream.of(repetition(text, from), walk(text, from), interleaving(text, from)))
                .filter(end -> end > from);
    }

    private static int repetition(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end - from >= SHORTEST_REPETITION ? end : from;
    }

    private static int walk(String text, int from) {
        int end = from + SHORTEST_WALK;
        if (end > text.length()
                || KEYBOARD.stream().noneMatch(keys -> keys.contains(text.substring(from, from + SHORTEST_WALK)))) {
            return from;
        }
        while (end < text.length() && isWalked(text.substring(from, end + 1))) {
            end++;
        }
        return end;
    }

    /** Returns the end of two interleaved walks, such as {@code 1q2w3e}, or the start if there are none. */
    private static int interleaving(String text, int from) {
        int end = from + SHORTEST_INTERLEAVING;
        if (end > text.length() || !isInterleaved(text.substring(from, end))) {
            return from;
        }
        while (end < text.length() && isInterleaved(text.substring(from, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isInterleaved(String keys) {
        StringBuilder even = new StringBuilder();
        StringBuilder odd = new StringBuilder();
        for (int place = 0; place < keys.length(); place++) {
            (place % 2 == 0 ? even : odd).append(keys.charAt(place));
        }
        return Stream.of(even, odd).map(StringBuilder::toString).allMatch(part -> isWalked(part) || isRepeated(part));
    }

    private static boolean isRepeated(String keys) {
        return keys.chars().allMatch(key -> key == keys.charAt(0));
    }

    private static boolean isWalked(String keys) {
        return KEYBOARD.stream().anyMatch(walk -> walk.contains(keys));
    }

    private static boolean matches(String text, int from, String word) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int place = 0; place < word.length(); place++) {
            char typed = text.charAt(from + place);
            char meant = word.charAt(place);
            if (typed != meant && lookalikes(meant).indexOf(typed) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String lookalikes(char letter) {
        return switch (letter) {
            case 'a' -> "4@";
            case 'b' -> "8";
            case 'e' -> "3";
            case 'g' -> "9";
            case 'i' -> "1!|";
            case 'l' -> "1|";
            case 'o' -> "0";
            case 's' -> "5$";
            case 't' -> "7+";
            case 'z' -> "2";
            default -> "";
        };
    }

    private static Set<String> with(Set<String> used, String word) {
        Set<String> more = new HashSet<>(used);
        more.add(word);
        return Set.copyOf(more);
    }

    private static List<String> walks(String... rows) {
        return Stream.of(rows)
                .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
                .toList();
    }
}
