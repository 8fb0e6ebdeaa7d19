package org.investportal.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the first house answered, as {@code src/bench/record.py} wrote it down; its docstring describes the lines. */
record RecordedAnswers(List<Entry> entries) {

    /** One page, frame, figure, redirect, error or file with the lines below it. */
    record Entry(String kind, String path, List<String> rest, List<Line> lines) {}

    /** One fact: its kind and its other parts. */
    record Line(String kind, List<String> parts) {

        String last() {
            return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        }
    }

    static RecordedAnswers read() {
        Map<String, String> words = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (String text : linesOf("/recorded-answers.txt")) {
            List<String> parts = new ArrayList<>(List.of(text.strip().split("\t", -1)));
            if (parts.get(0).equals("words")) {
                words.put("@" + parts.get(1), parts.get(2));
                continue;
            }
            parts.replaceAll(part -> words.getOrDefault(part, part));
            if (text.startsWith(" ")) {
                entries.get(entries.size() - 1).lines().add(new Line(parts.get(0), parts.subList(1, parts.size())));
            } else {
                entries.add(new Entry(parts.get(0), parts.get(1), parts.subList(2, parts.size()), new ArrayList<>()));
            }
        }
        return new RecordedAnswers(entries);
    }

    /** A Chinese figure has only the lines that differ from the English one, which come first. */
    Entry english(Entry figure) {
        String path = figure.path().replaceFirst("^/zh", "");
        return entries.stream()
                .filter(entry -> entry.kind().equals("figure") && entry.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    static List<String> linesOf(String resource) {
        try (InputStream in = Objects.requireNonNull(RecordedAnswers.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
