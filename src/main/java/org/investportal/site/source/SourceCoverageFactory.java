package org.investportal.site.source;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.catalogue.coverage.CommittedNumberList;
import org.investportal.catalogue.coverage.PrintedNumber;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.site.page.LabelledValue;
import org.investportal.wording.PageText;
import org.investportal.wording.SourceOutline.OutlineLine;
import org.springframework.stereotype.Component;

/** Counts what became of the numbers of a source: those of the catalogue, held against those listed from its text. */
@Component
class SourceCoverageFactory {

    private final CommittedNumberList numbers;

    SourceCoverageFactory(CommittedNumberList numbers) {
        this.numbers = numbers;
    }

    /** @param lines all lines of the source, of any page */
    SourceCoverage of(PageText pageText, Source source, List<OutlineLine> lines) {
        List<Mention> mentions = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.mention()))
                .toList();
        List<PrintedNumber> printed = printed(pageText, source);
        Set<Mention> counted = printed.isEmpty()
                ? Set.copyOf(mentions)
                : Set.copyOf(PrintedNumberMatcher.of(source, printed, mentions).values());
        List<LeftOut> reasons = reasons(lines, counted);
        return new SourceCoverage(
                mentions.size(),
                counted.size() - reasons.size(),
                reasons.size(),
                counted(pageText, reasons),
                printed.isEmpty() ? null : printed.size(),
                printed.isEmpty() ? null : printed.size() - counted.size());
    }

    /** Returns the numbers of the text: those of the committed list, or else of the attached text; none if there is neither. */
    private List<PrintedNumber> printed(PageText pageText, Source source) {
        String sha256 = source.sha256();
        List<PrintedNumber> listed = sha256 == null ? List.of() : numbers.ofText(sha256);
        return listed.isEmpty()
                ? pageText.selection().printed(source).map(PrintedText::numbers).orElse(List.of())
                : listed;
    }

    /** Returns the command that checks the text, with the name of the file that its numbers were listed from, if there is one. */
    String command(Source source) {
        String file = Optional.ofNullable(source.sha256())
                .flatMap(numbers::fileOfText)
                .orElse(source.slug());
        return "sha256sum " + file + ".txt";
    }

    /** Returns one reason for each number that no figure uses, so that those used and those left out add up. */
    private static List<LeftOut> reasons(List<OutlineLine> lines, Set<Mention> counted) {
        return lines.stream()
                .filter(line -> line.mention() != null && counted.contains(line.mention()))
                .filter(line -> line.readings().stream().noneMatch(reading -> reading.leftOut() == null))
                .flatMap(line -> line.readings().stream().limit(1))
                .flatMap(reading -> Stream.ofNullable(reading.leftOut()))
                .toList();
    }

    private static List<LabelledValue> counted(PageText pageText, List<LeftOut> reasons) {
        Map<LeftOut, Long> counts = reasons.stream().collect(groupingBy(reason -> reason, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(count -> new LabelledValue(
                        pageText.message("left-out-because", count.getKey()), String.valueOf(count.getValue())))
                .toList();
    }
}
