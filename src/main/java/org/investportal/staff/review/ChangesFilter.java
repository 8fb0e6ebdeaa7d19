package org.investportal.staff.review;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeState;
import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * Filter for the list of changes.
 *
 * @param state the code of a state; all open ones if it is none
 * @param person the account of a person who took part in it
 * @param q words of its title, or its number
 * @param sort the code of an order; the usual one if it is none
 * @param page from 1
 */
record ChangesFilter(
        @Nullable String state,
        @Nullable String person,
        @Nullable String q,
        @Nullable String sort,
        @Nullable String page) {

    Set<ChangeState> states() {
        return Stream.of(ChangeState.values())
                .filter(known -> known.code().equals(state))
                .findFirst()
                .<Set<ChangeState>>map(EnumSet::of)
                .orElseGet(() -> Stream.of(ChangeState.values())
                        .filter(ChangeState::isOpen)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeState.class))));
    }

    /** Returns the account; 0 for any person. */
    long account() {
        return FormInput.id(person);
    }

    String words() {
        return FormInput.line(q);
    }

    ChangeFinder.Order order() {
        return Stream.of(ChangeFinder.Order.values())
                .filter(known -> known.code().equals(sort))
                .findFirst()
                .orElse(ChangeFinder.Order.MOVED);
    }

    int pageNumber() {
        return FormInput.page(page);
    }
}
