package org.investportal.staff.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.annotation.DecisionField;
import org.investportal.editorial.annotation.DocumentDraftService;
import org.investportal.editorial.annotation.DocumentView;
import org.investportal.editorial.annotation.StatedValue;
import org.investportal.editorial.content.Content;
import org.investportal.staff.FormInput;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.wording.QuantityWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks whether a number that contradicts a stated value is a different value of the same thing. Nothing but the answer of a person makes it one. */
@Component
class ValueQuestion {

    private static final String FIELD = "answer";
    private static final String DIFFERENT = ReadingRole.OTHER_VALUE.code();
    private static final String SOMETHING_ELSE = "something-else";

    private final DocumentDraftService drafts;
    private final ConflictWording decisions;
    private final QuantityWording quantities;
    private final StaffWording words;

    ValueQuestion(
            DocumentDraftService drafts, ConflictWording decisions, QuantityWording quantities, StaffWording words) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.quantities = quantities;
        this.words = words;
    }

    /** Returns the decision with the answer; without one, the question is a mistake of the form. */
    Content answered(NumberForm form, Content decided, Locator at, DocumentView document, FormValidation mistakes) {
        String role = decided.get(DecisionField.ROLE);
        boolean different = role.equals(DIFFERENT);
        if (!mistakes.isEmpty() || (!different && !role.equals(ReadingRole.VALUE.code()))) {
            return decided;
        }
        Optional<StatedValue> stated = drafts.conflicts(document.id()).contradicted(at, decided);
        if (different && stated.isEmpty()) {
            mistakes.add("role", words.of("number.nothing-different", words.of("role", ReadingRole.VALUE)));
        }
        return different || stated.isEmpty()
                ? decided
                : answered(form, decided, question(stated.get(), decided, at, document), mistakes);
    }

    /** An answer counts for the question that the person has seen. */
    private Content answered(NumberForm form, Content decided, String question, FormValidation mistakes) {
        String answer =
                FormInput.line(question).equals(FormInput.line(form.asked())) ? FormInput.line(form.answer()) : "";
        if (answer.equals(DIFFERENT)) {
            return decided.with(DecisionField.ROLE, DIFFERENT);
        }
        if (answer.equals(SOMETHING_ELSE)) {
            mistakes.add("indicator", words.of("number.other-indicator"));
        } else {
            mistakes.add(FIELD, question);
        }
        return decided;
    }

    private String question(StatedValue stated, Content decided, Locator at, DocumentView document) {
        String printed = String.valueOf(document.text().numbers().get(at));
        String subject = decisions.subject(decided);
        return stated.at() == null
                ? words.of(
                        "number.different-from-published",
                        quantities.of(stated.value(), null, words.language()),
                        subject,
                        printed)
                : words.of(
                        "number.different-value",
                        document.text().numbers().getOrDefault(stated.at(), Suppression.MARK),
                        subject,
                        printed);
    }

    /** Returns the question to show: the one that is open, or else the one that was answered, if other fields are wrong. */
    @Nullable
    String shown(@Nullable NumberForm typed, FormValidation mistakes) {
        String open = mistakes.of(FIELD);
        String asked = typed == null ? "" : FormInput.line(typed.asked());
        return open != null ? open : asked.isEmpty() ? null : asked;
    }

    List<SelectOption> answers(@Nullable NumberForm typed) {
        String chosen = typed == null ? "" : FormInput.line(typed.answer());
        return Stream.of(DIFFERENT, SOMETHING_ELSE)
                .map(answer -> new SelectOption(answer, words.of("number-answer." + answer), answer.equals(chosen)))
                .toList();
    }
}
