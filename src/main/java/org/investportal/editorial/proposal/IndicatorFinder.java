package org.investportal.editorial.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.investportal.wording.TermMatcher.Found;
import org.jspecify.annotations.Nullable;

/** Finds the indicator of a number: by a known name in the sentence, or by the words that say what is measured. */
final class IndicatorFinder {

    private static final Pattern WITHOUT_OWNER = Pattern.compile(" +(?:'s )? *");

    private final SentenceScan sentence;
    private final ProposalContext context;
    private final List<Found> named;
    private final ListedNameFinder listed;
    private @Nullable String lastWords;

    IndicatorFinder(SentenceScan sentence, ProposalContext context) {
        this.sentence = sentence;
        this.context = context;
        this.named = context.indicators().in(sentence.text());
        this.listed = new ListedNameFinder(sentence);
    }

    /** Returns the subject with the indicator. */
    SubjectProposal subject(Token token, UnitFinder.Found unit, boolean share, SubjectProposal subject) {
        boolean counted = unit.unit() != null && unit.unit().value() == Unit.COUNT;
        Optional<String> words = listed.of(token)
                .or(() -> NounPhraseFinder.of(sentence, token, unit, counted, share))
                .map(this::withoutAreas)
                .map(NounPhraseFinder::trimmed)
                .filter(NounPhraseFinder::isPhrase);
        Proposed<String> phrase =
                words.map(Proposed::likely).orElseGet(() -> lastWords == null ? null : Proposed.guess(lastWords));
        words.filter(found -> !share).ifPresent(found -> lastWords = found);
        return new SubjectProposal(
                subject.period(), subject.area(), indicator(token, phrase), phrase, subject.nature());
    }

    private @Nullable Proposed<Long> indicator(Token token, @Nullable Proposed<String> phrase) {
        int clause = sentence.clauseStart(token.start());
        Optional<Found> before =
                named.stream().filter(name -> name.end() <= token.start()).reduce((earlier, later) -> later);
        if (before.isPresent() && before.get().start() >= clause) {
            return Proposed.likely(before.get().term());
        }
        Optional<Proposed<Long>> behind = named.stream()
                .filter(name -> name.start() >= token.end() && name.end() <= sentence.clauseEnd(token.start()))
                .findFirst()
                .map(name -> Proposed.likely(name.term()));
        return behind.or(() -> Optional.ofNullable(phrase)
                        .flatMap(words -> context.indicators().withWords(words.value()))
                        .map(Proposed::likely))
                .or(() -> before.map(name -> Proposed.guess(name.term())))
                .orElse(null);
    }

    private String withoutAreas(String words) {
        StringBuilder without = new StringBuilder(words);
        List<Found> areas = context.areas().in(words);
        for (int last = areas.size() - 1; last >= 0; last--) {
            without.replace(areas.get(last).start(), areas.get(last).end(), " ");
        }
        return WITHOUT_OWNER.matcher(without).replaceAll(" ");
    }
}
