package org.investportal.site.part;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.wording.NoteLine;
import org.investportal.wording.ScaledValue;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a row of a table or a headline says it.
 *
 * @param fragment where the row stands on its page
 * @param label the name of the indicator
 * @param href the page of the figure
 * @param value for people, with qualifier and unit
 * @param twin the value in the scale of the other language, where it is large enough for that
 * @param inYuan whether it is an amount in yuan
 * @param dollars the same in US dollars, as printed or approximately, if a rate is set and it is not in doubt
 * @param amount plain decimal, for machines
 * @param exact all digits, where {@code value} shows fewer
 * @param period in words
 * @param periodRemark that the period was inferred, if it was
 * @param area the name of the area
 * @param detail among whom a rank ranks and how many took part
 * @param kinds what it is, in words, if it is not simply a measured value
 * @param flagged whether it is in doubt
 * @param withdrawn whether it is no longer stated
 * @param mark where its mark leads: to its notes, if it has some
 * @param reference the paragraphs in which it is printed, in words, or that there is none
 */
public record FigureRow(
        String fragment,
        String label,
        String href,
        String value,
        @Nullable ScaledValue twin,
        boolean inYuan,
        @Nullable String dollars,
        String amount,
        @Nullable String exact,
        String period,
        @Nullable String periodRemark,
        String area,
        @Nullable String detail,
        List<String> kinds,
        boolean flagged,
        boolean withdrawn,
        String mark,
        List<NoteLine> notes,
        String reference) {

    /** Returns the label and the value of the figure, in both scales. */
    public Stream<String> said() {
        return Stream.concat(Stream.of(label, value), Stream.ofNullable(twin).map(ScaledValue::text));
    }

    /** Returns whether an editor's note asks something about a figure that is not in doubt. */
    public boolean questioned() {
        return !flagged && !withdrawn && notes.stream().anyMatch(NoteLine::isDoubt);
    }

    public FigureRow noting(List<NoteLine> others) {
        return new FigureRow(
                fragment,
                label,
                href,
                value,
                twin,
                inYuan,
                dollars,
                amount,
                exact,
                period,
                periodRemark,
                area,
                detail,
                kinds,
                flagged,
                withdrawn,
                mark,
                others,
                reference);
    }
}
