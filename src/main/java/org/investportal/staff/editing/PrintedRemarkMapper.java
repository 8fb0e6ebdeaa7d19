package org.investportal.staff.editing;

import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureNumber;
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
        boolean differs = cells.get(2).value().equals(ReadingRole.VALUE.code())
                && new FigureNumber(figure).contradicts(token.get());
        String key = differs ? "edit.printed-differently" : "edit.printed";
        String remark = words.of(key, token.get(), figure.get("number"));
        return new FormRow(
                cells,
                printed.quoted(cells.get(0).value(), cells.get(1).value())
                        .map(quoted -> words.of("edit.printed-in-words", remark, quoted))
                        .orElse(remark),
                differs);
    }
}
