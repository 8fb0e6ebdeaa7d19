package org.investportal.core;

import java.util.ArrayList;
import java.util.List;
import org.investportal.value.Language;

/** What is wrong with an item, by field. */
public final class Problems {

    /**
     * One problem.
     *
     * @param field the name of the field, {@code notes} or {@code name.zh}
     * @param en what is wrong and how to mend it
     */
    public record Problem(String field, String en, String zh) {

        public String in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }

    private final List<Problem> all = new ArrayList<>();

    public void add(String field, String en, String zh) {
        all.add(new Problem(field, en, zh));
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
