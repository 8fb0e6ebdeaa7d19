package org.investportal.staff.documents;

import java.util.Map;
import java.util.TreeMap;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * The form of a number, as it was typed.
 *
 * @param related the name of the indicator that the number relates to, if the sentence does not print it
 * @param newArea the unknown name of an area that the person has seen to be new
 * @param asked the question that the person has seen: whether the number is a different value of a figure
 * @param answer the chosen answer to it
 * @param seen the version of the decision that the person saw; 0 if there was none
 * @param then the reason to leave the number out, if a button for that was pressed
 */
record NumberForm(
        @Nullable String role,
        @Nullable String indicator,
        @Nullable String area,
        @Nullable String period,
        @Nullable String number,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String nature,
        @Nullable String relation,
        @Nullable String related,
        @Nullable String whole,
        @BindParam("whole-area") @Nullable String wholeArea,
        @Nullable String measure,
        @BindParam("new-area") @Nullable String newArea,
        @Nullable String asked,
        @Nullable String answer,
        @Nullable String seen,
        @Nullable String then) {

    /** Returns what was typed, by field. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("role", FormInput.line(role));
        values.put("indicator", FormInput.line(indicator));
        values.put("area", FormInput.line(area));
        values.put("period", FormInput.line(period));
        values.put("number", FormInput.line(number));
        values.put("unit", FormInput.line(unit));
        values.put("qualifier", FormInput.line(qualifier));
        values.put("nature", FormInput.line(nature));
        values.put("relation", FormInput.line(relation));
        values.put("related", FormInput.line(related));
        values.put("whole", FormInput.line(whole));
        values.put("whole-area", FormInput.line(wholeArea));
        values.put("measure", FormInput.line(measure));
        return values;
    }
}
