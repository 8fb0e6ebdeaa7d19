package org.investportal.site.check;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.reconciliation.FindingService;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FindingLine;
import org.investportal.site.part.FindingLineMapper;
import org.springframework.stereotype.Component;

/** Lists the conflicts of published figures with each other and with their sources, and implausible figures, so that staff can resolve them. */
@Component
public class PublishedConflictFinder {

    private final PageFrameFactory context;
    private final FindingService findings;

    PublishedConflictFinder(PageFrameFactory context, FindingService findings) {
        this.context = context;
        this.findings = findings;
    }

    /** The most material first. */
    public List<FindingLine> at(int edition, Language language) {
        List<Finding> conflicts = findings.at(edition).all().stream()
                .filter(finding -> finding.isConflictOfValue() || finding.verdict() == Verdict.IMPLAUSIBLE)
                .toList();
        return conflicts.isEmpty()
                ? List.of()
                : new FindingLineMapper(context.rendering(context.view(edition).everything(), language)).of(conflicts);
    }
}
