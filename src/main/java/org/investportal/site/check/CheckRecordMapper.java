package org.investportal.site.check;

import java.util.List;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Language;
import org.investportal.reconciliation.FindingService;
import org.investportal.reconciliation.finding.AlternativeAmount;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.ImpliedValue;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FindingLineMapper;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the records of the data file of checks. */
@Component
public class CheckRecordMapper {

    private final PageFrameFactory context;
    private final FindingService findings;

    CheckRecordMapper(PageFrameFactory context, FindingService findings) {
        this.context = context;
        this.findings = findings;
    }

    /** All findings, doubts first and the most material of them first. */
    public List<CheckRecord> at(int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).everything(), language);
        FindingLineMapper lines = new FindingLineMapper(pageText);
        return findings.at(edition).all().stream()
                .map(finding -> record(pageText.selection(), lines, finding))
                .toList();
    }

    /** Returns the findings that judge the figure or an earlier vintage of it, in the same order. */
    public List<CheckRecord> of(long figure, int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).everything(), language);
        FindingLineMapper lines = new FindingLineMapper(pageText);
        return findings.at(edition).of(figure).stream()
                .map(finding -> record(pageText.selection(), lines, finding))
                .toList();
    }

    private static CheckRecord record(Selection selection, FindingLineMapper lines, Finding finding) {
        return new CheckRecord(
                finding.rule().code(),
                finding.verdict().code(),
                UntranslatedMark.inFile(lines.working(finding)),
                CheckRecord.SizeRecord.of(finding.size()),
                finding.figures().stream().map(selection::address).toList(),
                finding.inputs().stream().map(selection::address).toList(),
                implied(selection, finding.implied()),
                alternative(selection, finding.alternative()));
    }

    private static CheckRecord.@Nullable AlternativeRecord alternative(
            Selection selection, @Nullable AlternativeAmount alternative) {
        return alternative == null
                ? null
                : new CheckRecord.AlternativeRecord(
                        selection.address(alternative.figure()),
                        alternative.quantity().amount().toPlainString());
    }

    private static CheckRecord.@Nullable ImpliedRecord implied(
            Selection selection, @Nullable ImpliedValue impliedValue) {
        return impliedValue == null
                ? null
                : new CheckRecord.ImpliedRecord(
                        selection.get(Indicator.class, impliedValue.indicator()).slug(),
                        selection.get(Area.class, impliedValue.area()).slug(),
                        impliedValue.period().code(),
                        impliedValue.nature().code(),
                        impliedValue.unit().code(),
                        CheckRecord.Bounds.of(impliedValue.estimate().hard()),
                        CheckRecord.Bounds.of(impliedValue.estimate().usual()));
    }
}
