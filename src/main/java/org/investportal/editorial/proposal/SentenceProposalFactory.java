package org.investportal.editorial.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.investportal.catalogue.coverage.PrintedNumber;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.proposal.RelationFinder.Change;
import org.investportal.editorial.proposal.RoleFinder.Role;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.jspecify.annotations.Nullable;

/** Makes the proposals for the numbers of one sentence. */
final class SentenceProposalFactory {

    private final ProposalContext context;
    private final ReadingState state;
    private final SentenceScan sentence;
    private final int paragraph;
    private final int ordinal;
    private final List<PeriodSpan> periods;
    private final RoleFinder roles;
    private final PeriodChooser chooser;
    private final AreaChooser areas;
    private final IndicatorFinder indicators;
    private final Set<PeriodSpan> joined = new HashSet<>();

    SentenceProposalFactory(
            ProposalContext context, ReadingState state, SentenceScan sentence, int paragraph, int ordinal) {
        this.context = context;
        this.state = state;
        this.sentence = sentence;
        this.paragraph = paragraph;
        this.ordinal = ordinal;
        this.periods = new PeriodSpanFinder(context.published()).in(sentence);
        this.roles = new RoleFinder(sentence, periods);
        this.chooser = new PeriodChooser(sentence, periods, state);
        this.areas = new AreaChooser(sentence, context.areas().in(sentence.text()), state);
        this.indicators = new IndicatorFinder(sentence, context);
    }

    List<NumberProposal> numbers() {
        List<NumberProposal> proposals = new ArrayList<>();
        Set<PeriodSpan> used = new HashSet<>();
        for (Token token : sentence.tokens()) {
            UnitFinder.Found unit = QuantityFinder.unit(sentence, token);
            Role role = roles.of(token, unit);
            if (role.isValue()) {
                chooser.spanOf(token).ifPresent(used::add);
            }
            NumberProposal proposal = role.isValue() ? value(token, role, unit, proposals) : other(token, role);
            proposals.add(OtherUnitFinder.of(sentence, proposals, proposal));
        }
        remember(proposals);
        return RangeFinder.withRanges(
                sentence,
                proposals.stream().map(proposal -> withUse(proposal, used)).toList());
    }

    private NumberProposal value(Token token, Role role, UnitFinder.Found found, List<NumberProposal> before) {
        boolean place = RankFinder.isPlace(sentence, token);
        UnitFinder.Found unit = place ? new UnitFinder.Found(Proposed.likely(Unit.PLACE), null, token.end()) : found;
        Optional<Change> change = RelationFinder.change(sentence, token, unit);
        boolean falls = change.filter(Change::isFall).isPresent();
        QuantityProposal quantity = QuantityFinder.of(sentence, token, unit, falls);
        Proposed<Period> period = overYears(token, change, chooser.of(token));
        boolean share =
                change.filter(kind -> kind.kind() == RelationKind.SHARE_OF).isPresent();
        Proposed<Nature> nature = NatureFinder.of(sentence, token, period, context.published());
        SubjectProposal subject = indicators.subject(
                token, unit, share, new SubjectProposal(period, areas.of(token, place || share), null, null, nature));
        RelationProposal relation = change.map(kind -> RelationFinder.of(sentence, kind, token, unit, before))
                .orElse(null);
        return proposal(token, role, quantity, subject, relation);
    }

    /** Returns the range since the year that a change is compared with, if that is not the year before. */
    private @Nullable Proposed<Period> overYears(
            Token token, Optional<Change> change, @Nullable Proposed<Period> period) {
        if (period == null || change.isEmpty() || change.get().kind() == RelationKind.SHARE_OF) {
            return period;
        }
        return periods.stream()
                .filter(span -> span.isBase() && span.end() <= token.start())
                .filter(span -> sentence.partStart(span.start()) == sentence.partStart(token.start()))
                .reduce((earlier, later) -> later)
                .flatMap(base -> {
                    Optional<Period> years = range(base.period(), period.value());
                    years.ifPresent(range -> joined.add(base));
                    return years;
                })
                .map(Proposed::likely)
                .orElse(period);
    }

    private static Optional<Period> range(@Nullable Period from, Period to) {
        if (from == null || !isYear(from) || !isYear(to)) {
            return Optional.empty();
        }
        boolean years = from.firstDay().getYear() < to.firstDay().getYear() - 1;
        return years ? Optional.of(new Period(from.start(), to.end())) : Optional.empty();
    }

    private static boolean isYear(Period period) {
        return period.isSingle() && Objects.requireNonNull(period.start()).grain() == CalendarPart.Grain.YEAR;
    }

    private NumberProposal other(Token token, Role role) {
        return proposal(token, role, null, SubjectProposal.NONE, null);
    }

    private NumberProposal proposal(
            Token token,
            Role role,
            @Nullable QuantityProposal quantity,
            SubjectProposal subject,
            @Nullable RelationProposal relation) {
        PrintedNumber number = new PrintedNumber(new Locator(paragraph, ordinal, token.ordinal()), token.text());
        return new NumberProposal(
                number,
                token.start(),
                token.end(),
                role.role(),
                role.reason(),
                quantity,
                subject,
                relation,
                TypingTrapFinder.in(sentence, token));
    }

    /** Leaves out a period that dates no number of the sentence. */
    private NumberProposal withUse(NumberProposal proposal, Set<PeriodSpan> used) {
        Token token = sentence.tokens().get(proposal.number().at().ordinal() - 1);
        boolean unused = periods.stream()
                .filter(span -> span.holds(token.start(), token.end()))
                .noneMatch(used::contains);
        Role role = new Role(proposal.role(), proposal.reason());
        if (joined.stream().anyMatch(span -> span.holds(token.start(), token.end()))) {
            return other(token, new Role(Proposed.likely(ReadingRole.PERIOD), null));
        }
        return role.isPeriod() && unused ? other(token, roles.unused(token)) : proposal;
    }

    private void remember(List<NumberProposal> proposals) {
        areas.remember();
        proposals.stream()
                .map(proposal -> proposal.subject().period())
                .filter(period -> period != null)
                .reduce((earlier, later) -> later)
                .ifPresent(period -> state.setPeriod(wholePeriod(period.value())));
    }

    /** Returns the range that the sentence names, if its numbers have only the ends of it. */
    private @Nullable Period wholePeriod(Period last) {
        if (last.isUndated()) {
            return null;
        }
        return periods.stream()
                .filter(span -> !span.isBase())
                .map(PeriodSpan::period)
                .filter(period -> period != null && period.isAround(last))
                .findFirst()
                .orElse(last);
    }
}
