package org.investportal.reconciliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.RankDirection;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.ExchangeRate;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.OtherUnitMention;
import org.investportal.reconciliation.finding.PrintIndex;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** An invented release with the verdicts that the rules must reach on it, read from its file. */
final class InventedRelease {

    private static final Set<String> UNITS =
            Stream.of(Unit.values()).map(Unit::code).collect(Collectors.toSet());

    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Peer> peers = new ArrayList<>();
    private final Map<Long, List<Mention>> printed = new HashMap<>();
    private final Map<Long, List<OtherUnitMention>> inOtherUnits = new HashMap<>();
    private final Map<Long, String> counted = new HashMap<>();
    private final Set<Said> expected = new LinkedHashSet<>();
    private final Map<Said, String> lines = new LinkedHashMap<>();
    private final Map<Long, Period> published = new HashMap<>();
    private @Nullable ExchangeRate rate;
    private long next = 1;

    /** A verdict of a rule on figures, in any order. */
    record Said(Verdict verdict, RuleCode rule, Set<String> figures) {}

    InventedRelease(String file) {
        this(file, List.of());
    }

    /** Where the file has a question mark and a unit goes the next of the numbers that has that unit. */
    InventedRelease(String file, List<String> numbers) {
        List<String> left = new ArrayList<>(numbers);
        lines("/reconciliation/" + file)
                .map(line -> filled(line, left))
                .map(line -> line.split("\\s+", -1))
                .forEach(this::line);
    }

    private static String filled(String line, List<String> left) {
        int mark = line.indexOf("? ");
        if (mark < 0) {
            return line;
        }
        String unit = line.substring(mark + 2).split(" ", 2)[0];
        String number = left.stream()
                .filter(next -> next.endsWith(" " + unit))
                .findFirst()
                .orElseThrow();
        left.remove(number);
        return line.substring(0, mark) + number + line.substring(mark + 2 + unit.length());
    }

    private static Stream<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(InventedRelease.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "area" ->
                areas.add(new Area(
                        version("area " + words[1]),
                        false,
                        words[1],
                        words.length > 3 ? id("area " + words[3]) : null));
            case "indicator" -> indicator(words);
            case "relation" -> relation(words);
            case "figure" -> figure(words);
            case "expect" -> expect(List.of(words));
            case "source" -> published.put(Long.valueOf(words[1]), Period.parse(words[2]));
            case "rate" -> rate = new ExchangeRate(new BigDecimal(words[1]), LocalDate.parse(words[2]), "bank");
            case "fault", "near-miss" -> {}
            default -> throw new IllegalArgumentException(String.join(" ", words));
        }
    }

    private void expect(List<String> words) {
        int end = words.indexOf(";");
        Set<String> named = new LinkedHashSet<>(words.subList(3, end < 0 ? words.size() : end));
        Said said =
                new Said(Coded.parse(Verdict.class, words.get(1)), Coded.parse(RuleCode.class, words.get(2)), named);
        expected.add(said);
        if (end >= 0) {
            lines.put(said, words.get(end + 2));
        }
    }

    private void indicator(String[] words) {
        Measure measure = Coded.parse(Measure.class, words[3]);
        ids.computeIfAbsent("topic " + words[2], unused -> next++);
        indicators.add(new Indicator(
                version("indicator " + words[1]),
                false,
                id("topic " + words[2]),
                words[1],
                measure,
                Coded.parse(Unit.class, words[4]),
                prices(words),
                null,
                measure == Measure.RANK ? direction(words) : null,
                1));
        if (words.length > 5 && measure != Measure.RANK && !words[5].startsWith("at=")) {
            counted.put(id("indicator " + words[1]), words[5]);
        }
    }

    /** Returns the prices, which a word such as {@code at=constant} states. */
    private static PriceBasis prices(String[] words) {
        return Stream.of(words)
                .filter(word -> word.startsWith("at="))
                .map(word -> Coded.parse(PriceBasis.class, word.substring(3)))
                .findFirst()
                .orElse(PriceBasis.UNKNOWN);
    }

    private static RankDirection direction(String[] words) {
        return words.length > 5 ? Coded.parse(RankDirection.class, words[5]) : RankDirection.HIGHEST_FIRST;
    }

    private void relation(String[] words) {
        List<String> all = List.of(words);
        int whole = all.indexOf("whole");
        int area = all.indexOf("in");
        relations.add(new Relation(
                version(String.join(" ", words)),
                false,
                Coded.parse(RelationKind.class, words[1]),
                id("indicator " + words[2]),
                id("indicator " + words[4]),
                whole < 0 ? null : id("indicator " + words[whole + 1]),
                area < 0 ? null : id("area " + words[area + 1])));
    }

    private void figure(String[] words) {
        List<List<String>> parts = Stream.of(String.join(" ", words).split(" ; ", -1))
                .map(part -> List.of(part.split(" ", -1)))
                .toList();
        List<String> main = parts.get(0);
        Version version = version("figure " + words[1]);
        String place = words[6].replaceAll("[psn]", "").replace('-', '.');
        Integer field = null;
        Vintage vintage = Vintage.NOT_STATED;
        long source = 1;
        List<String> tokens = new ArrayList<>();
        for (List<String> part : parts.subList(1, parts.size())) {
            switch (part.get(0)) {
                case "field" -> field = Integer.valueOf(part.get(1));
                case "ahead", "level", "behind" ->
                    peers.add(new Peer(
                            version("peer " + next),
                            false,
                            version.item(),
                            id("area " + part.get(1)),
                            Coded.parse(Standing.class, part.get(0))));
                case "vintage" -> vintage = Coded.parse(Vintage.class, part.get(1));
                case "source" -> source = Long.parseLong(part.get(1));
                case "printed" -> tokens.add(part.get(1));
                case "also" -> also(version.item(), source, Locator.parse(place), part);
                default -> throw new IllegalArgumentException(String.join(" ", part));
            }
        }
        figures.add(new Figure(
                version,
                false,
                id("indicator " + words[2]),
                id("area " + words[3]),
                Period.parse(words[4]),
                PeriodBasis.STATED,
                Coded.parse(Nature.class, words[5]),
                vintage,
                Quantity.parse(String.join(" ", main.subList(7, main.size()))),
                field,
                Status.NORMAL));
        print(version.item(), source, Locator.parse(place), tokens.isEmpty() ? List.of(words[8]) : tokens, main);
    }

    private void also(long figure, long source, Locator place, List<String> part) {
        String token = String.join(" ", part.subList(1, part.size() - 1));
        Locator next = new Locator(place.paragraph(), place.sentence(), place.ordinal() + 50);
        inOtherUnits
                .computeIfAbsent(figure, unused -> new ArrayList<>())
                .add(new OtherUnitMention(
                        new Mention(this.next++, source, next, token, null, null),
                        Coded.parse(Unit.class, part.get(part.size() - 1))));
    }

    private void print(long figure, long source, Locator place, List<String> tokens, List<String> main) {
        boolean given = main.size() == 10 && tokens.equals(List.of(main.get(8)));
        String scale = main.contains("to")
                ? ""
                : main.size() > 10 || (given && !UNITS.contains(main.get(9))) ? " " + main.get(9) : "";
        for (int index = 0; index < tokens.size(); index++) {
            Locator locator = new Locator(place.paragraph(), place.sentence(), place.ordinal() + index);
            printed.computeIfAbsent(figure, unused -> new ArrayList<>())
                    .add(new Mention(next++, source, locator, tokens.get(index) + scale, null, null));
        }
    }

    private Version version(String name) {
        return new Version(ids.computeIfAbsent(name, unused -> next++), 1);
    }

    private long id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    Set<Said> expected() {
        return expected;
    }

    /** Which sentence is expected, where one is. */
    Map<Said, String> lines() {
        return lines;
    }

    Figure figure(long item) {
        return figures.stream()
                .filter(figure -> figure.item() == item)
                .findFirst()
                .orElseThrow();
    }

    Figure figure(String name) {
        return figure(id("figure " + name));
    }

    Said said(Finding finding) {
        Set<String> names = new LinkedHashSet<>();
        ids.forEach((name, id) -> {
            if (name.startsWith("figure ") && finding.named().contains(id)) {
                names.add(name.substring("figure ".length()));
            }
        });
        return new Said(finding.verdict(), finding.rule(), names);
    }

    Evidence evidence() {
        return new Evidence(
                figures,
                indicators,
                areas,
                relations,
                peers,
                new PrintIndex(printed, inOtherUnits, published),
                counted,
                rate);
    }

    /** The same with every word that the rules must not know replaced. */
    Evidence renamed() {
        List<Indicator> others = indicators.stream()
                .map(one -> new Indicator(
                        new Version(one.item(), 1),
                        false,
                        one.topicId(),
                        "x" + one.item(),
                        one.measure(),
                        one.unit(),
                        one.priceBasis(),
                        one.rankedInId(),
                        one.rankDirection(),
                        one.position()))
                .toList();
        List<Area> elsewhere = areas.stream()
                .map(one -> new Area(new Version(one.item(), 1), false, "y" + one.item(), one.parentId()))
                .toList();
        return new Evidence(
                figures,
                others,
                elsewhere,
                relations,
                peers,
                new PrintIndex(printed, inOtherUnits, published),
                counted,
                rate);
    }
}
