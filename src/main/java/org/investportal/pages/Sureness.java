package org.investportal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.reconciliation.Finding;
import org.investportal.reconciliation.Verdict;

/** Says how sure a figure is: whole sentences of its status, how exactly it was stated, of when it is, and what checks made of it. */
final class Sureness {

    private final Rendering rendering;
    private final Figure figure;
    private final List<Finding> findings;

    Sureness(Rendering rendering, Figure figure, List<Finding> findings) {
        this.rendering = rendering;
        this.figure = figure;
        this.findings = findings;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (figure.status() != Status.NORMAL) {
            sentences.add(rendering.message("sure-status", figure.status()));
        }
        if (figure.nature() == Nature.TARGET) {
            sentences.add(rendering.message("sure.planned"));
        }
        sentences.add(stated(figure.quantity()));
        sentences.add(rendering.message("sure-period", figure.periodBasis()));
        sentences.addAll(checks());
        return sentences;
    }

    private String stated(Quantity quantity) {
        if (quantity.qualifier() != Qualifier.EXACT) {
            return rendering.message("sure-stated", quantity.qualifier());
        }
        if (quantity.unit().isWhole()) {
            return rendering.message("sure.counted");
        }
        Numeral numeral = quantity.numeral();
        if (numeral.isRound()) {
            return rendering.message("sure.round");
        }
        int digits = numeral.significantDigits();
        return digits == 1 ? rendering.message("sure.digit") : rendering.message("sure.digits", String.valueOf(digits));
    }

    /** One sentence for each verdict, what matters most first; agreeing with what is printed twice tells nothing. */
    private List<String> checks() {
        List<String> checks = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Finding> found = findings.stream()
                    .filter(finding -> finding.verdict() == verdict && verdict.isCompared())
                    .filter(finding -> verdict.isDoubt() || !finding.rule().isOfPrint())
                    .toList();
            if (!found.isEmpty()) {
                checks.add(check(verdict, others(found)));
            }
        }
        return checks.isEmpty() ? List.of(rendering.message("sure.unchecked")) : checks;
    }

    private String check(Verdict verdict, long others) {
        if (others == 0) {
            return rendering.message("sure-alone", verdict);
        }
        return others == 1
                ? rendering.message("sure-other", verdict)
                : rendering.message("sure-others", verdict, String.valueOf(others));
    }

    private long others(List<Finding> found) {
        return found.stream()
                .map(Finding::figures)
                .flatMap(Collection::stream)
                .filter(other -> other != figure.item())
                .distinct()
                .count();
    }
}
