package org.investportal.staff.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.annotation.AnnotatedText;
import org.investportal.editorial.annotation.NumberDecision;
import org.investportal.editorial.content.Content;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of the chosen number. */
@Component
class NumberPanelFactory {

    private final NumberFormFiller filler;
    private final NumberFieldFactory fields;
    private final ValueQuestion question;
    private final StaffWording words;
    private final TimeWording times;

    NumberPanelFactory(
            NumberFormFiller filler,
            NumberFieldFactory fields,
            ValueQuestion question,
            StaffWording words,
            TimeWording times) {
        this.filler = filler;
        this.fields = fields;
        this.question = question;
        this.words = words;
        this.times = times;
    }

    /**
     * What is shown in the panel besides the text.
     *
     * @param decision what was decided, if anything
     * @param typed what a person typed and could not be stored; null if the form is shown for the first time
     * @param language the language of the document
     * @param last the decision before that has an area, if there is one
     * @param added the names that the document adds
     */
    record PanelContent(
            Optional<NumberDecision> decision,
            @Nullable NumberForm typed,
            FormValidation mistakes,
            Language language,
            @Nullable Content last,
            NewNameList added,
            boolean editable) {}

    NumberPanel of(String path, AnnotatedText text, Locator place, NumberMarker marker, PanelContent content) {
        FilledNumber filled = filled(text, place, content);
        LeftOut proposed = filled.reason();
        boolean first = content.typed() == null;
        return new NumberPanel(
                String.valueOf(text.numbers().get(place)),
                place.code(),
                path + "/numbers/" + place.code(),
                marker.of(text.sentence(place)),
                text.proposal(place).stream()
                        .flatMap(proposal -> proposal.traps().stream())
                        .map(trap -> words.of("typing-trap", trap))
                        .toList(),
                content.decision().map(this::decided).orElse(null),
                content.editable(),
                content.decision().map(NumberDecision::version).orElse(0),
                newArea(content),
                fields.of(filled, text, place, content),
                question.shown(content.typed(), content.mistakes()),
                question.answers(content.typed()),
                reasons(proposed, first),
                first && proposed == null);
    }

    private List<NumberPanel.LeftOutButton> reasons(@Nullable LeftOut proposed, boolean first) {
        return Stream.of(LeftOut.values())
                .map(reason -> new NumberPanel.LeftOutButton(
                        reason.code(),
                        words.of("left-out-because", reason),
                        reason == proposed,
                        first && reason == proposed))
                .toList();
    }

    /** Returns the area that becomes new if the form is sent again: the one that was refused as unknown, or that the person has confirmed before. */
    private static @Nullable String newArea(PanelContent content) {
        NumberForm typed = content.typed();
        if (typed == null || content.mistakes().of("area") == null) {
            return typed == null ? null : typed.newArea();
        }
        return typed.values().get("area");
    }

    private FilledNumber filled(AnnotatedText text, Locator place, PanelContent content) {
        NumberForm typed = content.typed();
        if (typed != null) {
            return new FilledNumber(typed.values(), Map.of(), null);
        }
        return content.decision()
                .map(decision -> filler.of(decision.content()))
                .or(() -> text.proposal(place)
                        .map(proposal -> filler.of(proposal, text, content.language(), content.last())))
                .orElseGet(() -> new FilledNumber(Map.of(), Map.of(), null));
    }

    private String decided(NumberDecision decision) {
        return words.of(
                "number.decided",
                decision.authorName(),
                times.of(decision.decidedAt()).text());
    }
}
