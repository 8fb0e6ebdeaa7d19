package org.investportal.verification;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.investportal.pages.StatedFigure;

/** Compares what pages and files show with what the catalogue says, and keeps what differs. */
final class Comparison {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, StatedFigure> stated;
    private final List<String> findings = new ArrayList<>();
    private int pages;
    private int numbers;

    Comparison(Map<String, StatedFigure> stated) {
        this.stated = stated;
    }

    int pages() {
        return pages;
    }

    int numbers() {
        return numbers;
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    void unanswered(String path, int status) {
        pages++;
        findings.add(path + " is answered with status " + status);
    }

    void page(String path, String html) {
        pages++;
        Set<String> found = new HashSet<>();
        for (ShownNumber shown : ShownNumber.on(path, html)) {
            compare(path, shown);
            if (shown.amount() != null) {
                found.add(shown.figure());
            }
        }
        stated.values().stream()
                .filter(figure -> isShownOn(path, figure) && !found.contains(figure.path()))
                .forEach(figure -> findings.add(path + " does not show " + figure.path()));
    }

    /** Whether the page says the words; what was suppressed is a mark among them. */
    void words(String path, String html, List<String> words) {
        String said = ShownWords.of(html);
        words.stream()
                .map(ShownWords::plain)
                .filter(piece -> !said.contains(piece))
                .forEach(piece -> findings.add(path + " does not say “" + piece + "”"));
    }

    private static boolean isShownOn(String path, StatedFigure figure) {
        return path.equals(figure.path()) || path.equals(figure.indicator()) || path.equals(figure.sector());
    }

    private void compare(String path, ShownNumber shown) {
        StatedFigure figure = stated.get(shown.figure());
        if (figure == null) {
            findings.add(path + " shows “" + shown.text() + "” for no figure that is published");
            return;
        }
        numbers++;
        if (shown.amount() == null) {
            sameWords(path, figure, shown.text());
        } else {
            same(path, figure, figure.quantity().amount().toPlainString(), shown.amount());
            same(path, figure, figure.value(), shown.text());
        }
    }

    /** The address of a figure is shown, too, and that begins as it likes. */
    private void sameWords(String path, StatedFigure figure, String shown) {
        if (!figure.texts().contains(shown) && !shown.endsWith(figure.path())) {
            findings.add(path + " calls " + figure.path() + " “" + shown + "”, the catalogue “" + figure.value() + "”");
        }
    }

    /** A file that cannot be read is a finding like any other. */
    void file(String path, String csv) {
        pages++;
        try (CSVParser parser = FORMAT.parse(new StringReader(csv))) {
            rows(path, parser.getRecords());
        } catch (IOException | UncheckedIOException | IllegalArgumentException unread) {
            findings.add(path + " cannot be read: " + unread.getMessage());
        }
    }

    private void rows(String path, List<CSVRecord> rows) {
        Set<String> found = new HashSet<>();
        for (CSVRecord row : rows) {
            numbers++;
            row(path, row);
            found.add(row.get("figure"));
        }
        stated.keySet().stream()
                .filter(figure -> !found.contains(figure))
                .sorted()
                .forEach(figure -> findings.add(path + " has no row for " + figure));
    }

    private void row(String path, CSVRecord row) {
        StatedFigure figure = stated.get(row.get("figure"));
        if (figure == null) {
            findings.add(path + " has a row for " + row.get("figure") + ", which is not published");
            return;
        }
        same(path, figure, figure.quantity().amount().toPlainString(), row.get("amount"));
        same(path, figure, figure.quantity().digits(), row.get("value"));
        same(path, figure, String.valueOf(figure.quantity().multiplier()), row.get("unit_multiplier"));
        same(path, figure, figure.quantity().unit().code(), row.get("unit"));
        same(path, figure, figure.quantity().qualifier().code(), row.get("qualifier"));
    }

    private void same(String path, StatedFigure figure, String expected, String shown) {
        if (!expected.equals(shown)) {
            findings.add(
                    path + " shows “" + shown + "” for " + figure.path() + ", the catalogue says “" + expected + "”");
        }
    }
}
