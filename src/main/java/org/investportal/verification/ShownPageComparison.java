package org.investportal.verification;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Element;

/**
 * Compares pages and files with the catalogue, and collects the differences. Findings are kept for ever, so they name places and numbers but repeat no words:
 * words can be suppressed, and pages may show some that were.
 */
final class ShownPageComparison {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Pattern NUMBER = Pattern.compile("[-+0-9., ]*");
    private static final Pattern NO_NUMBER = Pattern.compile("[^-+0-9.,]+");

    private final Map<String, ExpectedFigure> stated;
    private final List<String> findings = new ArrayList<>();
    private int pages;
    private int numbers;

    ShownPageComparison(Map<String, ExpectedFigure> stated) {
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

    void page(String path, Element page) {
        pages++;
        Set<String> found = new HashSet<>();
        for (ShownNumber shown : ShownNumber.on(path, page)) {
            compare(path, shown);
            if (shown.amount() != null) {
                found.add(shown.figure());
            }
        }
        stated.values().stream()
                .filter(figure -> isShownOn(path, figure) && !found.contains(figure.path()))
                .forEach(figure -> findings.add(path + " does not show " + figure.path()));
    }

    /** Checks that the page shows the texts; a suppressed text is expected as its mark. A finding names a missing text without quoting it. */
    void words(String path, Element page, List<ExpectedText.Said> texts) {
        String said = ShownText.of(page);
        texts.stream()
                .filter(text -> !text.pieces().stream().map(ShownText::plain).allMatch(said::contains))
                .forEach(text -> findings.add(path + " does not say text " + text.about() + ", "
                        + text.field().code() + " (" + text.language().code() + ")"));
    }

    /** Adds findings for texts that should be on a page and are on none. */
    void nowhere(List<ExpectedText.Said> texts) {
        texts.forEach(text -> findings.add("no page says text " + text.about() + ", "
                + text.field().code() + " (" + text.language().code() + ")"));
    }

    private static boolean isShownOn(String path, ExpectedFigure figure) {
        return path.equals(figure.path()) || path.equals(figure.indicator()) || path.equals(figure.sector());
    }

    private void compare(String path, ShownNumber shown) {
        ExpectedFigure figure = stated.get(shown.figure());
        if (figure == null) {
            findings.add(path + " shows a value without a published figure");
            return;
        }
        numbers++;
        if (shown.amount() == null) {
            sameWords(path, figure, shown.text());
        } else {
            same(path, figure, figure.quantity().amount().toPlainString(), shown.amount());
            sameValue(path, figure, shown.text());
        }
    }

    /** Compares words that link to a figure. The page may also show the address of the figure, with any scheme and host. */
    private void sameWords(String path, ExpectedFigure figure, String shown) {
        if (!figure.texts().contains(shown) && !shown.endsWith(figure.path())) {
            findings.add(path + " names " + figure.path() + " differently than the catalogue");
        }
    }

    /** Compares a value. The words beside its digits may be suppressed one day, so findings quote only the digits. */
    private void sameValue(String path, ExpectedFigure figure, String shown) {
        if (digits(figure.value()).equals(digits(shown)) && !figure.value().equals(shown)) {
            findings.add(path + " words the value of " + figure.path() + " differently than the catalogue");
        } else {
            same(path, figure, digits(figure.value()), digits(shown));
        }
    }

    private static String digits(String value) {
        return NO_NUMBER.matcher(value).replaceAll(" ").strip();
    }

    /** Compares a data file. A file that cannot be parsed is a finding too. */
    void file(String path, String csv) {
        pages++;
        try (CSVParser parser = FORMAT.parse(new StringReader(withoutMark(csv)))) {
            rows(path, parser.getRecords());
        } catch (IOException | UncheckedIOException | IllegalArgumentException unread) {
            findings.add(path + " cannot be read: " + unread.getClass().getSimpleName());
        }
    }

    /** Returns the text without the byte order mark that the file begins with. */
    private static String withoutMark(String csv) {
        return csv.startsWith("\ufeff") ? csv.substring(1) : csv;
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
        ExpectedFigure figure = stated.get(row.get("figure"));
        if (figure == null) {
            findings.add(path + " has a row for " + row.get("figure") + ", which is not published");
            return;
        }
        same(path, figure, figure.quantity().amount().toPlainString(), row.get("amount"));
        same(path, figure, figure.quantity().digits(), row.get("value"));
        same(path, figure, Objects.requireNonNullElse(figure.quantity().upperDigits(), ""), row.get("upper_value"));
        same(path, figure, String.valueOf(figure.quantity().multiplier()), row.get("unit_multiplier"));
        same(path, figure, figure.quantity().unit().code(), row.get("unit"));
        same(path, figure, figure.quantity().qualifier().code(), row.get("qualifier"));
    }

    private void same(String path, ExpectedFigure figure, String expected, String shown) {
        if (!expected.equals(shown)) {
            findings.add(path + " shows " + (NUMBER.matcher(shown).matches() ? "“" + shown + "”" : "other words")
                    + " for " + figure.path() + ", but the catalogue has “" + expected + "”");
        }
    }
}
