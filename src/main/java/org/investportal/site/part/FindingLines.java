package org.investportal.site.part;

import org.investportal.web.Link;
import org.investportal.wording.QuantityWording;
import org.investportal.wording.Rendering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.finding.Finding;
import org.investportal.reconciliation.finding.Implied;
import org.investportal.reconciliation.finding.Size;
import org.jspecify.annotations.Nullable;

/** Says findings in words. The selection has every figure and indicator that they name. */
public final class FindingLines {

    private final Rendering rendering;

    public FindingLines(Rendering rendering) {
        this.rendering = rendering;
    }

    public List<FindingLine> of(List<Finding> findings) {
        return findings.stream().map(this::line).toList();
    }

    private FindingLine line(Finding finding) {
        boolean doubt = finding.verdict().isDoubt();
        return new FindingLine(
                finding.verdict().code(),
                rendering.message("verdict", finding.verdict()),
                rendering.message("rule", finding.rule()),
                working(finding),
                size(finding.size()),
                finding.figures().stream().map(this::figure).toList(),
                finding.inputs().stream().map(this::figure).toList(),
                doubt ? rendering.message("rule-meaning", finding.rule()) : null,
                doubt ? done(finding) : null,
                implied(finding.implied()));
    }

    /** The sentence of the rule, and what comes of it. */
    public String working(Finding finding) {
        WorkingWords words = new WorkingWords(rendering);
        String[] arguments = finding.working().arguments().stream()
                .map(argument -> argument.in(words))
                .toArray(String[]::new);
        String sentence = rendering.message(
                "working." + finding.rule().code() + "." + finding.working().line(), arguments);
        String outcome = finding.named().size() == 1 ? "outcome-of-one" : "outcome";
        return rendering.message("finding.working", sentence, rendering.message(outcome, finding.verdict()));
    }

    private @Nullable String size(@Nullable Size size) {
        return size == null
                ? null
                : rendering.message(
                        "finding-size",
                        size.kind(),
                        rendering.quantities().number(size.amount(), rendering.language()));
    }

    public Link figure(long item) {
        Figure figure = rendering.selection().get(Figure.class, item);
        return new Link(
                rendering.message(
                        "figure.read",
                        rendering.name(figure.indicatorId()),
                        rendering.name(figure.areaId()),
                        rendering.period(figure),
                        rendering.value(figure)),
                rendering.selection().address(item));
    }

    /** What is in doubt says so and why at each figure; so does what the source was asked. */
    private String done(Finding finding) {
        String flagged = names(finding, figure -> figure.status() == Status.FLAGGED);
        String asked = names(
                finding,
                figure -> rendering.selection().notesOn(figure.item()).stream()
                        .anyMatch(note -> note.kind() == NoteKind.QUESTION));
        List<String> done = new ArrayList<>();
        done.add(
                flagged.isEmpty()
                        ? rendering.message("finding.nothing-done")
                        : rendering.message("finding.flagged", flagged));
        if (!asked.isEmpty()) {
            done.add(rendering.message("finding.asked", asked));
        }
        return String.join(rendering.message("sentence.separator"), done);
    }

    private String names(Finding finding, Predicate<Figure> that) {
        return finding.figures().stream()
                .map(item -> rendering.selection().get(Figure.class, item))
                .filter(that)
                .map(figure -> rendering.name(figure.indicatorId()))
                .distinct()
                .collect(Collectors.joining(rendering.message("list.separator")));
    }

    private FindingLine.@Nullable ImpliedLine implied(@Nullable Implied implied) {
        if (implied == null) {
            return null;
        }
        QuantityWording quantities = rendering.quantities();
        return new FindingLine.ImpliedLine(
                rendering.message(
                        "finding.implied.label",
                        rendering.name(implied.indicator()),
                        rendering.name(implied.area()),
                        rendering.periods().of(implied.period(), rendering.language())),
                quantities.range(implied.estimate().usual(), implied.unit(), rendering.language()),
                quantities.range(implied.estimate().hard(), implied.unit(), rendering.language()));
    }
}
