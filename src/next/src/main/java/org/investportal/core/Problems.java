package org.investportal.core;

import java.util.ArrayList;
import java.util.List;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

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

    /** Reports a number that counts from one and does not. */
    public void requirePositive(String field, @Nullable Integer number) {
        if (number != null && number < 1) {
            add(field, "Write a number from 1 on.", "请填写大于零的整数。");
        }
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
