package org.investportal.site.compare;

import java.util.List;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/** Choices for a comparison, with those that were made. */
public record CompareForm(List<Field> fields) {

    /**
     * Boxes of one dimension.
     *
     * @param mistakes what is wrong with what was chosen
     * @param chosen what was, known or not, above all that could be
     * @param open what could be, where that is little
     * @param folds the same, where it is much
     */
    public record Field(
            String name,
            String legend,
            String hint,
            List<String> mistakes,
            List<Box> chosen,
            List<Box> open,
            List<Fold> folds) {

        public String describedBy() {
            return mistakes.isEmpty() ? name + "-hint" : name + "-hint " + name + "-mistake";
        }
    }

    /** Boxes that are shown when they are asked for. */
    public record Fold(String heading, List<Section> sections) {}

    /** Boxes under one heading, if they have one. */
    public record Section(@Nullable String heading, List<Box> boxes) {}

    /**
     * One box.
     *
     * @param apart why it does not go together with what was chosen, if it does not
     */
    public record Box(
            String id, String value, String label, @Nullable String apart) {}

    /** Each mistake, leading to its field. */
    public List<Link> mistakes() {
        return fields.stream()
                .flatMap(field -> field.mistakes().stream().map(mistake -> new Link(mistake, "#" + field.name())))
                .toList();
    }
}
