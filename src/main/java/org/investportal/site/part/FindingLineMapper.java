package org.investportal.site.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.finding.AlternativeAmount;
import org.investportal.reconciliation.finding.Deviation;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.ImpliedValue;
import org.investportal.reconciliation.finding.RuleCode;
import org.investportal.reconciliation.finding.Verdict;
import org.investportal.web.Link;
import org.investportal.wording.PageText;
import org.investportal.wording.QuantityWording;
import org.jspecify.annotations.Nullable;

/** Says findings in words. The selection has every figure and indicator that they name. */
public final class FindingLineMapper {

    private final PageText pageText;

    public FindingLineMapper(PageText pageText) {
        this.pageText = pageText;
    }

    public List<FindingLine> of(List<Finding> findings) {
        return findings.stream().map(this::line).toList();
    }

    /** Returns the amount that the figure would have if its source meant another unit, as one of the findings says; null if none does. */
    public FindingLine.@Nullable AlternativeLine alternative(Figure figure, List<Finding> findings) {
        return findings.stream()
                .map(Finding::alternative)
                .filter(other -> other != null && other.figure() == figure.item())
                .map(this::alternative)
                .findFirst()
                .orElse(null);
    }

    private FindingLine line(Finding finding) {
        boolean doubt = finding.verdict().isDoubt();
        return new FindingLine(
                finding.verdict().code(),
                verdict(finding),
                pageText.message("rule", finding.rule()),
                working(finding),
                size(finding),
                finding.figures().stream().map(this::figure).toList(),
                finding.inputs().stream().map(this::figure).toList(),
                doubt ? pageText.message("rule-meaning", finding.rule()) : null,
                doubt ? done(finding) : null,
                implied(finding.implied()),
                alternative(finding.alternative()));
    }

    private String verdict(Finding finding) {
        if (finding.rule().isInformation()) {
            return pageText.message("checks.information");
        }
        return finding.isWithinOneSource()
                ? pageText.message("checks.within-source")
                : condition(finding)
                        .map(condition -> pageText.message("condition", condition))
                        .orElseGet(() -> pageText.message("verdict", finding.verdict()));
    }

    private Optional<AgreementCondition> condition(Finding finding) {
        return AgreementCondition.of(finding, pageText.selection());
    }

    /** The sentence of the rule, and what comes of it. */
    public String working(Finding finding) {
        ExplanationWording words = new ExplanationWording(pageText);
        String[] arguments = finding.working().arguments().stream()
                .map(explanationArgument -> explanationArgument.in(words))
                .toArray(String[]::new);
        String sentence = revised(
                finding,
                pageText.message(
                        "working." + finding.rule().code() + "."
                                + finding.working().line(),
                        arguments));
        if (finding.rule().isInformation()) {
            return pageText.message("finding.information", sentence);
        }
        return condition(finding)
                .map(condition -> pageText.message(
                        "finding.condition",
                        sentence,
                        pageText.message("condition-outcome", condition, reading(finding, arguments))))
                .orElseGet(() -> pageText.message("finding.working", sentence, outcome(finding)));
    }

    private String outcome(Finding finding) {
        boolean one = finding.named().size() == 1 || finding.rule() == RuleCode.NEIGHBOURING_YEARS;
        return pageText.message(
                one ? "outcome-of-one" : "outcome", finding.verdict()); // figures of one year have one year in doubt
    }

    /** Returns which of two readings fits; empty if there are no two. */
    private String reading(Finding finding, String... arguments) {
        String line = finding.working().line();
        if (finding.rule().isReading(line)) {
            return pageText.message("reading." + finding.rule().code() + "." + line, arguments);
        }
        return AgreementCondition.isBeforeRevision(finding, pageText.selection())
                ? pageText.message("finding.reading-before-revision")
                : "";
    }

    /** Adds which values were revised later, if the finding only holds with these. */
    private String revised(Finding finding, String sentence) {
        String earlier = !AgreementCondition.isBeforeRevision(finding, pageText.selection())
                ? ""
                : finding.named().stream()
                        .map(item -> pageText.selection().get(Figure.class, item))
                        .filter(figure -> !pageText.selection().isNewestVintage(figure))
                        .map(pageText::value)
                        .collect(Collectors.joining(pageText.message("list.separator")));
        return earlier.isEmpty() ? sentence : pageText.message("finding.before-revision", sentence, earlier);
    }

    private FindingLine.@Nullable AlternativeLine alternative(@Nullable AlternativeAmount alternative) {
        if (alternative == null) {
            return null;
        }
        Figure figure = pageText.selection().get(Figure.class, alternative.figure());
        Quantity quantity = alternative.quantity();
        return new FindingLine.AlternativeLine(
                pageText.message(
                        "finding.alternative.written",
                        pageText.quantities().number(new BigDecimal(quantity.digits()), pageText.language())),
                pageText.message(
                        "finding.alternative.amount",
                        pageText.name(figure.indicatorId()),
                        pageText.quantities()
                                .of(
                                        pageText.language() == Language.ZH ? quantity : alternative.inBillions(),
                                        null,
                                        pageText.language())));
    }

    /** Returns the deviation. Of implausible figures it is left out: it is measured from the limit of what is plausible, which the page does not show. */
    private @Nullable String size(Finding finding) {
        Deviation deviation = finding.size();
        return deviation == null || finding.verdict() == Verdict.IMPLAUSIBLE
                ? null
                : pageText.message(
                        "finding-size",
                        deviation.kind(),
                        pageText.quantities().number(deviation.amount(), pageText.language()));
    }

    public Link figure(long item) {
        Figure figure = pageText.selection().get(Figure.class, item);
        return new Link(
                pageText.message(
                        "figure.read",
                        pageText.name(figure.indicatorId()),
                        pageText.name(figure.areaId()),
                        pageText.period(figure),
                        pageText.value(figure)),
                pageText.selection().address(item));
    }

    /** Returns the action that was taken. Each figure in doubt shows its mark and the reason; a question to the source is shown there as well. */
    private String done(Finding finding) {
        String flagged = names(finding, figure -> figure.status() == Status.FLAGGED);
        String asked = names(
                finding,
                figure -> pageText.selection().notesOn(figure.item()).stream()
                        .anyMatch(note -> note.kind() == NoteKind.QUESTION));
        List<String> done = new ArrayList<>();
        done.add(
                flagged.isEmpty()
                        ? pageText.message("finding.nothing-done")
                        : pageText.message("finding.flagged", flagged));
        if (!asked.isEmpty()) {
            done.add(pageText.message("finding.asked", asked));
        }
        return String.join(pageText.message("sentence.separator"), done);
    }

    private String names(Finding finding, Predicate<Figure> that) {
        return finding.figures().stream()
                .map(item -> pageText.selection().get(Figure.class, item))
                .filter(that)
                .map(figure -> pageText.name(figure.indicatorId()))
                .distinct()
                .collect(Collectors.joining(pageText.message("list.separator")));
    }

    private FindingLine.@Nullable ImpliedLine implied(@Nullable ImpliedValue impliedValue) {
        if (impliedValue == null) {
            return null;
        }
        QuantityWording quantities = pageText.quantities();
        return new FindingLine.ImpliedLine(
                pageText.message(
                        "finding.implied.label",
                        pageText.name(impliedValue.indicator()),
                        pageText.name(impliedValue.area()),
                        pageText.periods().of(impliedValue.period(), pageText.language())),
                quantities.range(impliedValue.estimate().usual(), impliedValue.unit(), pageText.language()),
                quantities.range(impliedValue.estimate().hard(), impliedValue.unit(), pageText.language()));
    }
}
