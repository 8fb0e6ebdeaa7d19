package org.investportal.staff.documents;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.annotation.NumberDecision;
import org.investportal.editorial.content.Content;
import org.investportal.staff.StaffWording;
import org.investportal.wording.PeriodWording;
import org.springframework.stereotype.Component;

/** Says in words what a person has decided about a number. */
@Component
class ConflictWording {

    private final NumberFormFiller filler;
    private final PeriodWording periods;
    private final StaffWording words;

    ConflictWording(NumberFormFiller filler, PeriodWording periods, StaffWording words) {
        this.filler = filler;
        this.periods = periods;
        this.words = words;
    }

    String of(NumberDecision other) {
        return words.of("number.conflict", other.authorName(), decided(other.content()));
    }

    /** Returns the decision with its place and author. */
    String withPlace(NumberDecision decision) {
        return words.of(
                "document.decision", decision.place().code(), decided(decision.content()), decision.authorName());
    }

    private String decided(Content content) {
        FilledNumber filled = filler.of(content);
        LeftOut reason = filled.reason();
        return reason != null
                ? words.of("left-out", reason)
                : Stream.of("indicator", "area", "period", "number", "unit", "qualifier", "nature", "role")
                        .map(field -> shown(field, filled.values().getOrDefault(field, "")))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(words.of("list.separator")));
    }

    /** Returns the words for a field; none for the role of most numbers. */
    private String shown(String field, String value) {
        if (value.isEmpty() || (field.equals("role") && value.equals(ReadingRole.VALUE.code()))) {
            return "";
        }
        return switch (field) {
            case "period" -> periods.of(Period.parse(value), words.language());
            case "unit", "qualifier" -> words.of(field + "-name." + value);
            case "nature", "role" -> words.of(field + "." + value);
            default -> value;
        };
    }
}
