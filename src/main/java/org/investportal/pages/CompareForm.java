package org.investportal.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be chosen to be compared, and what was. */
public record CompareForm(List<Field> fields) {

    /**
     * Boxes of one dimension.
     *
     * @param mistake what is wrong with what was chosen, if something is
     * @param chosen what was, known or not, above all that could be
     */
    public record Field(
            String name,
            String legend,
            String hint,
            @Nullable String mistake,
            List<Box> chosen,
            List<Fold> folds) {

        public String describedBy() {
            return mistake == null ? name + "-hint" : name + "-hint " + name + "-mistake";
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
                .flatMap(field -> field.mistake() == null
                        ? Stream.empty()
                        : Stream.of(new Link(field.mistake(), "#" + field.name())))
                .toList();
    }
}
