package org.investportal.editorial.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;

/** The figures that the decisions on a document make: decisions on one figure come together, with the numbers that date them. */
public final class DraftPlan {

    private final PublishedFigureFinder published;
    private final List<NumberDecision> decisions;
    private final Map<String, FigurePlan> figures = new LinkedHashMap<>();
    private final Map<Locator, FigurePlan> byPlace = new TreeMap<>();
    private final Map<String, FigurePlan> byIndicator;
    private final Map<String, FigurePlan> byArea;
    private final List<Locator> unused = new ArrayList<>();

    /**
     * Creates the plan.
     *
     * @param decisions in reading order
     */
    public DraftPlan(Catalogue catalogue, List<NumberDecision> decisions) {
        this.published = new PublishedFigureFinder(catalogue);
        this.decisions = decisions;
        with(ReadingRole.VALUE).forEach(decision -> addValue(decision, ReadingRole.VALUE));
        with(ReadingRole.OTHER_VALUE).forEach(decision -> addValue(decision, ReadingRole.OTHER_VALUE));
        byIndicator = byName(DecisionField.INDICATOR_NAME);
        byArea = byName(DecisionField.AREA_NAME);
        PeriodNumberFinder periods = new PeriodNumberFinder(values(), with(ReadingRole.PERIOD));
        with(ReadingRole.PERIOD).forEach(decision -> add(decision, ReadingRole.PERIOD, periods.datedBy(decision)));
        with(ReadingRole.OTHER_UNIT).forEach(decision -> add(decision, ReadingRole.OTHER_UNIT, stated(decision)));
        with(ReadingRole.FIELD).forEach(decision -> add(decision, ReadingRole.FIELD, ranks(decision.place())));
    }

    private void addValue(NumberDecision decision, ReadingRole role) {
        FigurePlan plan =
                figures.computeIfAbsent(published.identity(decision.content()), key -> new FigurePlan(decision));
        plan.add(decision, role);
        byPlace.put(decision.place(), plan);
    }

    /** Returns the first figure for each new name in that field. */
    private Map<String, FigurePlan> byName(String field) {
        Map<String, FigurePlan> named = new HashMap<>();
        figures.values()
                .forEach(figure ->
                        named.putIfAbsent(LetterMatcher.alike(figure.content().get(field)), figure));
        named.remove("");
        return named;
    }

    private void add(NumberDecision decision, ReadingRole role, List<Locator> values) {
        List<FigurePlan> plans = values.stream()
                .map(byPlace::get)
                .distinct()
                .filter(plan -> role != ReadingRole.FIELD || plan.mayHaveFieldSize(decision))
                .toList();
        if (plans.isEmpty()) {
            unused.add(decision.place());
        }
        plans.forEach(plan -> plan.add(decision, role));
    }

    /** Returns the values of the figure whose amount the number gives in another unit. */
    private List<Locator> stated(NumberDecision decision) {
        String subject = published.subject(decision.content());
        return values().stream()
                .filter(value -> published.subject(value.content()).equals(subject))
                .map(NumberDecision::place)
                .toList();
    }

    /** Returns the rank in the same sentence that is nearest to the number. */
    private List<Locator> ranks(Locator place) {
        return values().stream()
                .filter(value -> value.content().get("unit").equals(Unit.PLACE.code()))
                .map(NumberDecision::place)
                .filter(value -> isBeside(value, place))
                .min((one, other) -> Integer.compare(distance(one, place), distance(other, place)))
                .map(List::of)
                .orElse(List.of());
    }

    static boolean isBeside(Locator one, Locator other) {
        return one.paragraph() == other.paragraph() && one.sentence() == other.sentence();
    }

    private static int distance(Locator one, Locator other) {
        return Math.abs(one.ordinal() - other.ordinal());
    }

    /** Returns the values and the different values. */
    private List<NumberDecision> values() {
        return with(ReadingRole.VALUE, ReadingRole.OTHER_VALUE);
    }

    private List<NumberDecision> with(ReadingRole... roles) {
        List<String> codes = Stream.of(roles).map(ReadingRole::code).toList();
        return decisions.stream()
                .filter(decision -> codes.contains(decision.content().get(DecisionField.ROLE)))
                .toList();
    }

    List<FigurePlan> figures() {
        return List.copyOf(figures.values());
    }

    /** Returns a figure of the new indicator with that name, or nothing. */
    Optional<FigurePlan> indicatorNamed(String name) {
        return Optional.ofNullable(byIndicator.get(LetterMatcher.alike(name)));
    }

    /** Returns a figure of the new area with that name, or nothing. */
    Optional<FigurePlan> areaNamed(String name) {
        return Optional.ofNullable(byArea.get(LetterMatcher.alike(name)));
    }

    /** Returns the relations that the drafts will not have, because what they lead to is neither decided nor published, or leads back. */
    public List<MissingRelation> missingRelations(KnownSubjectIndex known) {
        return new RelationResolver(this, known).missing();
    }

    /** Returns the figure that the number at that place is a value of, or nothing. */
    Optional<FigurePlan> figureAt(Locator place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    List<NumberDecision> leftOut() {
        return with(ReadingRole.LEFT_OUT);
    }

    /** Returns the numbers that were decided to be a period or a number ranked and that belong to no figure, so that they are not listed. */
    public List<Locator> unused() {
        return unused;
    }

    /** Returns the places that the source lists: those of all decisions that have a meaning. */
    List<Locator> listed() {
        return decisions.stream()
                .map(NumberDecision::place)
                .filter(place -> !unused.contains(place))
                .toList();
    }
}
