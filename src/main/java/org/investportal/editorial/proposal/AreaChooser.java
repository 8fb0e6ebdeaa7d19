package org.investportal.editorial.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.editorial.proposal.SentenceScan.Token;
import org.investportal.wording.TermMatcher.Found;
import org.jspecify.annotations.Nullable;

/** Chooses the area of a number among those that its sentence names, or takes that of an earlier sentence. */
final class AreaChooser {

    /** The words before an area that is only compared with, or in which a place is ranked. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:than|over|above|after|outnumbered|exceeding|beyond|surpassing|behind|to|equal to|with|and|比|较|高于|低于|快于|超过|仅次于|居|列|排|占|名列|位居|位列)(?: (?:that of|those of|the|in))? ?$");
    /** The words around an area in which the figure is ranked, or which is the whole of a share. */
    private static final Pattern RANKED_IN = Pattern.compile("\\b(?:in|of)(?: the whole of| all of)? $");

    private static final int WINDOW = 20;

    private final SentenceScan sentence;
    private final List<Found> spans;
    private final ReadingState state;

    AreaChooser(SentenceScan sentence, List<Found> found, ReadingState state) {
        this.sentence = sentence;
        this.state = state;
        this.spans = found.stream()
                .filter(area ->
                        !BESIDE.matcher(sentence.before(area.start(), WINDOW)).find())
                .toList();
    }

    @Nullable
    Proposed<Long> of(Token token, boolean comparesAreas) {
        int clauseStart = sentence.clauseStart(token.start());
        int clauseEnd = sentence.clauseEnd(token.start());
        Optional<Proposed<Long>> named = Stream.of(
                        lastBefore(token, clauseStart), behind(token, clauseEnd, comparesAreas), lastBefore(token, 0))
                .flatMap(Optional::stream)
                .findFirst()
                .map(area -> Proposed.likely(area.term()));
        Long carried = state.area();
        return named.orElseGet(() -> carried == null ? null : Proposed.guess(carried));
    }

    private Optional<Found> lastBefore(Token token, int from) {
        return spans.stream()
                .filter(area -> area.start() >= from && area.end() <= token.start())
                .reduce((earlier, later) -> later);
    }

    private Optional<Found> behind(Token token, int to, boolean comparesAreas) {
        return spans.stream()
                .filter(area -> area.start() >= token.end() && area.end() <= to)
                .filter(area -> !comparesAreas
                        || !RANKED_IN
                                .matcher(sentence.before(area.start(), WINDOW))
                                .find())
                .findFirst();
    }

    /** Remembers the area that the sentence is about. */
    void remember() {
        if (!spans.isEmpty()) {
            state.setArea(spans.get(0).term());
        }
    }
}
