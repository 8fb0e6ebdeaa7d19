package org.investportal.site.check;

import org.investportal.site.page.PageContext;
import org.investportal.site.part.FindingLines;
import org.investportal.wording.Rendering;
import java.util.List;
import org.investportal.catalogue.Area;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.reconciliation.EditionFindings;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Implied;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the records of the data file of checks. */
@Component
public class CheckRecords {

    private final PageContext context;
    private final EditionFindings findings;

    CheckRecords(PageContext context, EditionFindings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** All findings, doubts first and the most material of them first. */
    public List<CheckRecord> at(int edition, Language language) {
        Rendering rendering = context.rendering(context.view(edition).everything(), language);
        FindingLines lines = new FindingLines(rendering);
        return findings.at(edition).all().stream()
                .map(finding -> record(rendering.selection(), lines, finding))
                .toList();
    }

    private static CheckRecord record(Selection selection, FindingLines lines, Finding finding) {
        return new CheckRecord(
                finding.rule().code(),
                finding.verdict().code(),
                lines.working(finding),
                CheckRecord.SizeRecord.of(finding.size()),
                finding.figures().stream().map(selection::address).toList(),
                finding.inputs().stream().map(selection::address).toList(),
                implied(selection, finding.implied()));
    }

    private static CheckRecord.@Nullable ImpliedRecord implied(Selection selection, @Nullable Implied implied) {
        return implied == null
                ? null
                : new CheckRecord.ImpliedRecord(
                        selection.get(Indicator.class, implied.indicator()).slug(),
                        selection.get(Area.class, implied.area()).slug(),
                        implied.period().code(),
                        implied.nature().code(),
                        implied.unit().code(),
                        CheckRecord.Bounds.of(implied.estimate().hard()),
                        CheckRecord.Bounds.of(implied.estimate().usual()));
    }
}
