package org.investportal.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.investportal.catalogue.value.Coded;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;

/**
 * Boxes of a form to be ticked.
 *
 * @param mistake what is wrong with what was ticked, if anything
 */
public record CheckboxGroup(
        String name, List<Choice> boxes, @Nullable String mistake) {

    /** A box for each of the codes; the ticked ones are ticked again. */
    public static <C extends Coded> CheckboxGroup of(
            String name,
            List<C> all,
            Collection<String> ticked,
            Function<C, String> label,
            Function<C, String> hint,
            FormValidation formValidation) {
        List<Choice> boxes = new ArrayList<>();
        for (C one : all) {
            String id = boxes.isEmpty() ? name : name + "-" + one.code();
            boxes.add(new Choice(id, one.code(), label.apply(one), hint.apply(one), ticked.contains(one.code())));
        }
        return new CheckboxGroup(name, List.copyOf(boxes), formValidation.of(name));
    }

    public boolean isWrong() {
        return mistake != null;
    }

    /** One box; the first has the name for its id, so that a mistake can lead there. */
    public record Choice(String id, String value, String label, String hint, boolean ticked) {}
}
