package org.investportal.staff.editing;

import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.Content;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Says beside a reading what is printed there, and whether that is the number that the figure states. */
@Component
class PrintedRemarkMapper {

    private final StaffWording words;

    PrintedRemarkMapper(StaffWording words) {
        this.words = words;
    }

    /** The cells are source, place and role. */
    FormRow of(List<FormCell> cells, Content figure, PrintedNumberLookup printed) {
        Optional<String> token = printed.at(cells.get(0).value(), cells.get(1).value());
        if (token.isEmpty()) {
            return new FormRow(cells, null, false);
        }
        boolean differs = cells.get(2).value().equals(ReadingRole.VALUE.code()) && differs(token.get(), figure);
        String key = differs ? "edit.printed-differently" : "edit.printed";
        return new FormRow(cells, words.of(key, token.get(), figure.get("number")), differs);
    }

    /** Only where both are numbers: how a source words it is its own affair. */
    private static boolean differs(String token, Content figure) {
        try {
            return Quantity.of(figure.get("number"), Coded.parse(Unit.class, figure.get("unit")), Qualifier.EXACT)
                    .contradicts(token);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
