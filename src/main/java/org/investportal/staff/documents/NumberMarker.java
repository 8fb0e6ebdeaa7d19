package org.investportal.staff.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.annotation.AnnotatedText;
import org.investportal.editorial.annotation.DecisionField;
import org.investportal.editorial.annotation.NumberDecision;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;

/** Marks each number of a text with the state of its decision: by a sign, so that no colour is needed. */
final class NumberMarker {

    private static final Map<String, String> SIGNS =
            Map.of("undecided", "?", "decided", "✓", "left-out", "–", "trap", "!", "unused", "!");

    private final AnnotatedText text;
    private final Map<Locator, NumberDecision> decisions = new HashMap<>();
    private final List<Locator> unused;
    private final String path;
    private final @Nullable Locator chosen;
    private final StaffWording words;

    NumberMarker(
            AnnotatedText text,
            List<NumberDecision> decided,
            List<Locator> unused,
            String path,
            @Nullable Locator chosen,
            StaffWording words) {
        this.text = text;
        decided.forEach(decision -> decisions.put(decision.place(), decision));
        this.unused = unused;
        this.path = path;
        this.chosen = chosen;
        this.words = words;
    }

    List<NumberMark> of(AnnotatedText.DocumentSentence sentence) {
        return sentence.pieces().stream()
                .map(piece -> {
                    Locator place = piece.place();
                    return place == null ? NumberMark.words(piece.text()) : mark(piece.text(), place);
                })
                .toList();
    }

    private NumberMark mark(String printed, Locator place) {
        String state = state(place);
        return new NumberMark(
                printed,
                path + "?at=" + place.code(),
                state,
                SIGNS.get(state),
                words.of("number-state." + state),
                place.equals(chosen));
    }

    private String state(Locator place) {
        NumberDecision decision = decisions.get(place);
        if (decision == null) {
            boolean trap = text.proposal(place)
                    .filter(proposal -> !proposal.traps().isEmpty())
                    .isPresent();
            return trap ? "trap" : "undecided";
        }
        if (unused.contains(place)) {
            return "unused";
        }
        boolean leftOut = decision.content().get(DecisionField.ROLE).equals(ReadingRole.LEFT_OUT.code());
        return leftOut ? "left-out" : "decided";
    }
}
