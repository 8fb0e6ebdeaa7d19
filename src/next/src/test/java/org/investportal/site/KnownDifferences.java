package org.investportal.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What differs from the first house on purpose: the lines of {@code differences.txt}, which says how they are written. */
record KnownDifferences(List<Line> lines, Set<Line> used) {

    /** The pattern of an address, of a kind with its room, and of a text, and the reason. */
    record Line(Pattern address, Pattern kind, Pattern text, String reason) {

        static Line of(String line) {
            String[] parts = line.split("\t+", -1);
            if (parts.length != 4 || parts[3].isBlank()) {
                throw new IllegalArgumentException(
                        "Four parts with tabs between them, the last one is the reason: " + line);
            }
            return new Line(Pattern.compile(parts[0]), Pattern.compile(parts[1]), Pattern.compile(parts[2]), parts[3]);
        }

        boolean explains(AnswerComparison.Missing missing) {
            return address.matcher(missing.path()).matches()
                    && kind.matcher(missing.kind() + " " + missing.room()).matches()
                    && text.matcher(missing.text()).find();
        }

        @Override
        public String toString() {
            return address + " | " + kind + " | " + text + " | " + reason;
        }
    }

    static KnownDifferences read() {
        return of(RecordedAnswers.linesOf("/differences.txt"));
    }

    static KnownDifferences of(List<String> lines) {
        return new KnownDifferences(
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Line::of)
                        .toList(),
                new HashSet<>());
    }

    boolean explain(AnswerComparison.Missing missing) {
        List<Line> found = lines.stream().filter(line -> line.explains(missing)).toList();
        used.addAll(found);
        return !found.isEmpty();
    }

    List<Line> unused() {
        return lines.stream().filter(line -> !used.contains(line)).toList();
    }
}
