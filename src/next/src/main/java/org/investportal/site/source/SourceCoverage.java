package org.investportal.site.source;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.site.page.LabelledValue;
import org.investportal.value.LeftOut;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * How many of the printed numbers of a source are accounted for.
 *
 * @param used how many were read as the value, period or another part of a figure
 * @param leftOut how many were only left out
 * @param reasons the reasons, each with how many
 * @param untagged how many numbers of the text were not read; null if the numbers of the text were never listed
 */
public record SourceCoverage(
        int used,
        int leftOut,
        List<LabelledValue> reasons,
        @Nullable Integer untagged) {

    /** @param printed the numbers of the source that were read */
    static SourceCoverage of(PageText pageText, Source source, List<PrintedNumber> printed, PrintedNumberList lists) {
        Optional<Set<String>> listed = Optional.ofNullable(source.sha256).flatMap(lists::ofText);
        List<PrintedNumber> counted = printed.stream()
                .filter(number -> listed.isEmpty() || listed.get().contains(number.place.code() + " " + number.token))
                .toList();
        List<LeftOut> reasons = counted.stream()
                .filter(number -> number.readings.stream().allMatch(reading -> reading.leftOut() != null))
                .flatMap(number -> number.readings.stream().limit(1))
                .flatMap(reading -> Optional.ofNullable(reading.leftOut()).stream())
                .toList();
        return new SourceCoverage(
                counted.size() - reasons.size(),
                reasons.size(),
                counted(pageText, reasons),
                listed.map(numbers -> numbers.size() - counted.size()).orElse(null));
    }

    private static List<LabelledValue> counted(PageText pageText, List<LeftOut> reasons) {
        Map<LeftOut, Long> counts = reasons.stream().collect(groupingBy(reason -> reason, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(count -> new LabelledValue(pageText.label(count.getKey()), String.valueOf(count.getValue())))
                .toList();
    }

    /** Returns how many numbers there are: those of the text if its numbers are listed, else those that were read. */
    public int all() {
        return used + leftOut + (untagged == null ? 0 : untagged);
    }

    /** Returns whether every number of the text is accounted for. */
    public boolean isComplete() {
        return untagged != null && untagged == 0;
    }
}
