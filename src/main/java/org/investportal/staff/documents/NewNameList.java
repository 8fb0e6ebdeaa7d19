package org.investportal.staff.documents;

import java.util.List;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.editorial.annotation.DecisionField;
import org.investportal.editorial.annotation.NumberDecision;

/** The names of indicators and areas that the decisions on a document add. */
record NewNameList(List<String> indicators, List<String> areas) {

    static NewNameList of(List<NumberDecision> decisions) {
        return new NewNameList(
                names(decisions, DecisionField.INDICATOR_NAME), names(decisions, DecisionField.AREA_NAME));
    }

    private static List<String> names(List<NumberDecision> decisions, String field) {
        return decisions.stream()
                .map(decision -> decision.content().get(field))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    boolean hasArea(String name) {
        return areas.stream().anyMatch(area -> LetterMatcher.alike(area).equals(LetterMatcher.alike(name)));
    }
}
