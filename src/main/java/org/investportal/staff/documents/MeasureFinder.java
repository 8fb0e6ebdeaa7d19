package org.investportal.staff.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Unit;

/** Finds the measure of a new indicator by the words of its name, among those that may have its unit. */
final class MeasureFinder {

    private static final Map<Measure, Pattern> WORDS = words();

    private MeasureFinder() {}

    /** Returns the measure; empty if the unit allows several and the name says none. */
    static Optional<Measure> of(String indicator, Unit unit) {
        List<Measure> possible = Stream.of(Measure.values())
                .filter(measure -> measure.units().contains(unit))
                .toList();
        return possible.size() == 1
                ? Optional.of(possible.get(0))
                : WORDS.entrySet().stream()
                        .filter(words -> possible.contains(words.getKey()))
                        .filter(words -> words.getValue().matcher(indicator).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** The first measure of which the name has words counts. Imports and exports together are neither. */
    private static Map<Measure, Pattern> words() {
        Map<Measure, Pattern> words = new LinkedHashMap<>();
        words.put(Measure.ADDED_VALUE, pattern("value[- ]added|added value|\\bgdp\\b|gross domestic product|增加值|生产总值"));
        words.put(Measure.OUTPUT_VALUE, pattern("\\boutput\\b|产值"));
        words.put(Measure.CONTRACTED_FDI, pattern("contract.*\\b(?:foreign|fdi)\\b|合同.*外资"));
        words.put(Measure.PAID_IN_FDI, pattern("\\b(?:actual|paid|utili[sz]ed).*\\b(?:foreign|fdi)\\b|实际.*外资"));
        words.put(Measure.EXPORTS, pattern("^(?!.*\\bimports?\\b).*\\bexports?\\b|(?<!进)出口"));
        words.put(Measure.IMPORTS, pattern("^(?!.*\\bexports?\\b).*\\bimports?\\b|进口"));
        words.put(Measure.INVESTMENT, pattern("\\binvestments?\\b|投资"));
        words.put(Measure.TAX, pattern("\\btax(?:es)?\\b|税"));
        words.put(Measure.PROFIT, pattern("\\bprofits?\\b|利润"));
        words.put(Measure.SALES_REVENUE, pattern("\\b(?:revenues?|sales)\\b|营业收入|销售"));
        words.put(
                Measure.TRAFFIC,
                pattern("\\b(?:freight|cargo|passengers?|throughput|visitors?|tourists?)\\b|货运|客运|吞吐|游客"));
        words.put(Measure.PRODUCTION, pattern("\\b(?:output|production|harvest)\\b|产量"));
        words.put(Measure.EMPLOYMENT, pattern("\\b(?:jobs|employ\\w*)\\b|就业|从业"));
        words.put(Measure.POPULATION, pattern("\\b(?:population|residents|inhabitants)\\b|人口"));
        return words;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
