package org.investportal.editorial.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Leaves out what the edges of all pages repeat, and nothing that could be a figure: the first of the repeated lines stays, unless it is only the number of a
 * page. Other numbers are left out only if they grow by one with each page.
 */
final class RepeatedLineFilter {

    private static final int FEWEST_PAGES = 3;

    /** In points. */
    private static final float SAME_HEIGHT = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|第|[-–—·]*)\\s*\\d{1,4}\\s*(?:页|[-–—·]*)(?:(?:\\s*(?:/|of|[,，]?\\s*共)\\s*)\\d{1,4}\\s*页?)?",
            Pattern.CASE_INSENSITIVE);

    private RepeatedLineFilter() {}

    static List<PdfLine> withoutRepeated(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
        if (pages.size() < FEWEST_PAGES) {
            return lines;
        }
        Set<PdfLine> left = new HashSet<>();
        for (Comparator<PdfLine> edge : List.of(
                Comparator.comparing(PdfLine::top),
                Comparator.comparing(PdfLine::top).reversed())) {
            List<PdfLine> outermost = new ArrayList<>();
            pages.values().forEach(page -> outermost.add(page.stream().min(edge).orElseThrow()));
            left.addAll(repeated(outermost));
        }
        return left.isEmpty()
                ? lines
                : withoutRepeated(
                        lines.stream().filter(line -> !left.contains(line)).toList());
    }

    private static List<PdfLine> repeated(List<PdfLine> outermost) {
        PdfLine first = outermost.get(0);
        if (!outermost.stream().allMatch(line -> repeats(first, line))) {
            return List.of();
        }
        return PAGE_NUMBER.matcher(first.text()).matches() ? outermost : outermost.subList(1, outermost.size());
    }

    /** Whether the lines differ in nothing but numbers that grow by one with each page. */
    private static boolean repeats(PdfLine first, PdfLine line) {
        if (Math.abs(line.top() - first.top()) >= SAME_HEIGHT
                || !NUMBER.matcher(line.text())
                        .replaceAll("0")
                        .equals(NUMBER.matcher(first.text()).replaceAll("0"))) {
            return false;
        }
        List<Integer> numbers = numbers(first);
        List<Integer> later = numbers(line);
        return IntStream.range(0, numbers.size())
                .map(at -> later.get(at) - numbers.get(at))
                .allMatch(distance -> distance == 0 || distance == line.page() - first.page());
    }

    private static List<Integer> numbers(PdfLine line) {
        return NUMBER.matcher(line.text())
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }
}
