package org.investportal.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.reconciliation.rule.AreaInArea;
import org.investportal.reconciliation.rule.CountBehindRank;
import org.investportal.reconciliation.rule.CountableBase;
import org.investportal.reconciliation.rule.CountableWhole;
import org.investportal.reconciliation.rule.EnclosingArea;
import org.investportal.reconciliation.rule.ExchangeRateRule;
import org.investportal.reconciliation.rule.GrowthAndBase;
import org.investportal.reconciliation.rule.GrowthLead;
import org.investportal.reconciliation.rule.MultipleRule;
import org.investportal.reconciliation.rule.NeighbouringMeasureRule;
import org.investportal.reconciliation.rule.NeighbouringPeriodRule;
import org.investportal.reconciliation.rule.NeighbouringYearRule;
import org.investportal.reconciliation.rule.OtherUnitRule;
import org.investportal.reconciliation.rule.PartOfWhole;
import org.investportal.reconciliation.rule.PartsAddUp;
import org.investportal.reconciliation.rule.PeriodInPeriod;
import org.investportal.reconciliation.rule.PrintedNumberRule;
import org.investportal.reconciliation.rule.Quotient;
import org.investportal.reconciliation.rule.RankInField;
import org.investportal.reconciliation.rule.RevisionRule;
import org.investportal.reconciliation.rule.Rule;
import org.investportal.reconciliation.rule.SameWhole;
import org.investportal.reconciliation.rule.ShareOfWhole;
import org.investportal.reconciliation.rule.TargetAndActual;
import org.investportal.reconciliation.rule.TargetReading;
import org.investportal.reconciliation.rule.WholeThroughTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies every rule to the figures of an edition. */
public final class RuleRunner {

    private static final List<Rule> RULES = List.of(
            new ShareOfWhole(),
            new SameWhole(),
            new WholeThroughTime(),
            new GrowthAndBase(),
            new CountableBase(),
            new CountableWhole(),
            new GrowthLead(),
            new PartOfWhole(),
            new PartsAddUp(),
            new Quotient(),
            new AreaInArea(),
            new PeriodInPeriod(),
            new MultipleRule(),
            new RankInField(),
            new CountBehindRank(),
            new TargetAndActual(),
            new TargetReading(),
            new PrintedNumberRule(),
            new RevisionRule(),
            new ExchangeRateRule(),
            new OtherUnitRule(),
            new NeighbouringYearRule(),
            new EnclosingArea(),
            new NeighbouringPeriodRule(),
            new NeighbouringMeasureRule());

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.verdict().isDoubt() ? Verdict.CONFLICTS : finding.verdict())
            .thenComparing(Finding::size, Deviation.MOST_FIRST)
            .thenComparing(Finding::isWithinOneSource)
            .thenComparing(Finding::isTrivial)
            .thenComparing(Finding::verdict)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.figures().toString());

    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);

    private RuleRunner() {}

    /** Returns every finding in a fixed order: doubts first, the largest of them first. */
    public static List<Finding> of(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        UnitSlipFinder slips = new UnitSlipFinder(evidence);
        EarlierVintageFinder vintages = new EarlierVintageFinder(evidence);
        RULES.forEach(rule -> apply(rule, evidence, vintages, slips, findings));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    /** Applies one rule. A rule that fails is a bug of the portal: its findings are left out, and all pages still work. */
    private static void apply(
            Rule rule, Evidence evidence, EarlierVintageFinder vintages, UnitSlipFinder slips, List<Finding> findings) {
        List<Finding> found = new ArrayList<>();
        try {
            rule.check(evidence, found::add);
            found.stream()
                    .map(finding -> vintages.of(rule, finding))
                    .forEach(finding ->
                            findings.add(slips.of(rule, finding.printedBy(evidence.sources(finding.named())))));
        } catch (RuntimeException fault) {
            LOG.error(
                    "The rule {} failed; its findings are missing",
                    rule.getClass().getSimpleName(),
                    fault);
        }
    }
}
