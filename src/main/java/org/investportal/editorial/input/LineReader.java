package org.investportal.editorial.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Bearing;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;

/** Parses fields of lines; a problem names the number of the wrong line. */
final class LineReader {

    private static final int ATTRIBUTED = 200;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[|｜\\t]");
    private static final Pattern ITEM = Pattern.compile("[1-9]\\d{0,17}");

    /** Forms whose lines people type as text; the lines of the others are rows of cells. */
    private static final Set<LineForm> TEXT_LINES = Set.of(LineForm.MENTION, LineForm.LEFT_OUT);

    private LineReader() {}

    static String read(LineForm form, String typed) {
        List<String> lines = new ArrayList<>();
        Map<String, String> byKey = new HashMap<>();
        int number = 0;
        for (String line : typed.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                String read = line(form, line, number);
                String other = byKey.putIfAbsent(form.key(read), read);
                if (other != null && !other.equals(read)) {
                    throw UnreadableInput.of("unreadable.line-twice", line.strip(), String.valueOf(number), other);
                }
                lines.add(read);
            }
        }
        return form.text(lines);
    }

    private static String line(LineForm form, String line, int number) {
        try {
            return form == LineForm.MENTION
                    ? mention(line)
                    : words(form, BETWEEN_WORDS.split(InputNormalizer.plain(line)));
        } catch (IllegalArgumentException wrong) {
            String key = TEXT_LINES.contains(form) ? "unreadable.text-line" : "unreadable.line";
            throw UnreadableInput.of(key, line.strip(), String.valueOf(number), form.example());
        }
    }

    private static String words(LineForm form, String... words) {
        int most = form.mostWords();
        require(words.length >= form.leastWords() && words.length <= most);
        switch (form) {
            case READING -> requireReading(words);
            case PEER -> Coded.parse(Standing.class, words[1]);
            case RELATION -> requireRelation(words);
            case LEFT_OUT -> {
                Locator.parse(words[0]);
                Coded.parse(LeftOut.class, words[1]);
                require(words.length < most || isItem(words[most - 1]));
            }
            case BEARING -> {
                if (words.length == most) {
                    Coded.parse(Bearing.class, words[1]);
                }
            }
            case HEADLINE -> require(words.length < most || words[1].equals(LineForm.NEWEST));
            case TIE, SHOWN_IN, MENTION -> {
                // only an item
            }
        }
        require(form == LineForm.RELATION || form == LineForm.LEFT_OUT || isItem(words[0]));
        return String.join(" ", words);
    }

    private static void requireReading(String... words) {
        Locator.parse(words[1]);
        ReadingRole role = Coded.parse(ReadingRole.class, words[2]);
        require(role != ReadingRole.LEFT_OUT);
        if ((role == ReadingRole.OTHER_UNIT) != (words.length == 4)) {
            throw UnreadableInput.of("unreadable.other-unit", words[1]);
        }
        if (words.length == 4) {
            Coded.parse(Unit.class, words[3]);
        }
    }

    /** Checks that the whole is given if the relation has one, and its area only for a share or a difference. */
    private static void requireRelation(String... words) {
        RelationKind kind = Coded.parse(RelationKind.class, words[0]);
        require(kind.hasWhole() == words.length > 2);
        require(words.length < 4 || kind.hasWholeArea());
        for (int word = 1; word < words.length; word++) {
            require(isItem(words[word]));
        }
    }

    private static String mention(String line) {
        String[] parts = BETWEEN_PARTS.split(line, -1);
        require(parts.length >= LineForm.MENTION.leastWords() && parts.length <= LineForm.MENTION.mostWords());
        String attributed = parts.length > 2 ? InputNormalizer.line(parts[2]) : "";
        String quoted = parts.length > 3 ? InputNormalizer.line(parts[3]) : "";
        MentionLine read = new MentionLine(
                Locator.parse(InputNormalizer.plain(parts[0])),
                InputNormalizer.line(parts[1]),
                attributed.isEmpty() ? null : attributed,
                quoted.isEmpty() ? null : quoted);
        require(!read.printed().isEmpty() && read.printed().length() <= MentionLine.LONGEST_PRINTED);
        require(attributed.length() <= ATTRIBUTED && quoted.length() <= MentionLine.LONGEST_QUOTATION);
        return read.text();
    }

    private static boolean isItem(String word) {
        return ITEM.matcher(word).matches();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("The line has the wrong number of parts");
        }
    }
}
