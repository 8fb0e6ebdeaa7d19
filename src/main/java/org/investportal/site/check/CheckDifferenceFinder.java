package org.investportal.site.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Language;
import org.investportal.reconciliation.FindingService;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FindingLine;
import org.investportal.site.part.FindingLineMapper;
import org.springframework.stereotype.Component;

/** Compares what the rules find in two editions, one of which may be a preview. */
@Component
public class CheckDifferenceFinder {

    private final PageFrameFactory context;
    private final FindingService findings;

    CheckDifferenceFinder(PageFrameFactory context, FindingService findings) {
        this.context = context;
        this.findings = findings;
    }

    public CheckDifference between(int earlier, int later, Language language) {
        List<Finding> before = findings(earlier);
        List<Finding> after = findings(later);
        return new CheckDifference(
                lines(later, only(after, before), language),
                List.copyOf(findings.newConflicts(earlier, later)),
                lines(earlier, only(before, after), language));
    }

    /** Returns the findings that matter to a reviewer: doubts, and agreements in one reading. */
    private List<Finding> findings(int edition) {
        return findings.at(edition).all().stream()
                .filter(finding -> finding.verdict().isDoubt() || finding.verdict() == Verdict.AGREES_IN_ONE_READING)
                .toList();
    }

    /** Returns the findings that the others do not have with the same verdict and size. A finding with other numbers in between is the same. */
    private static List<Finding> only(List<Finding> these, List<Finding> others) {
        Set<List<Object>> known =
                others.stream().map(CheckDifferenceFinder::identity).collect(Collectors.toSet());
        return these.stream()
                .filter(finding -> !known.contains(identity(finding)))
                .toList();
    }

    private static List<Object> identity(Finding finding) {
        return List.of(finding.key(), finding.verdict());
    }

    private List<FindingLine> lines(int edition, List<Finding> found, Language language) {
        return found.isEmpty()
                ? List.of()
                : new FindingLineMapper(context.rendering(context.view(edition).everything(), language)).of(found);
    }
}
