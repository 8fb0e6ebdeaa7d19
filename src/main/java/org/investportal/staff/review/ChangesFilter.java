package org.investportal.staff.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.editorial.ChangeLine;
import org.investportal.editorial.ChangeState;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which changes somebody asks for.
 *
 * @param state the code of a state; all open ones if it is none
 * @param person the account of somebody with a part in it
 * @param q words of its title, or its number
 * @param page from 1
 */
record ChangesFilter(
        @Nullable String state,
        @Nullable String person,
        @Nullable String q,
        @Nullable String page) {

    Stream<ChangeState> states() {
        Optional<ChangeState> chosen = Stream.of(ChangeState.values())
                .filter(known -> known.code().equals(state))
                .findFirst();
        return chosen.isPresent()
                ? chosen.stream()
                : Stream.of(ChangeState.values()).filter(ChangeState::isOpen);
    }

    boolean admits(ChangeLine line) {
        long account = Typed.id(person);
        String wanted = words().toLowerCase(Locale.ROOT);
        return (account == 0 || line.participants().stream().anyMatch(one -> one.account() == account))
                && (wanted.isEmpty()
                        || line.title().toLowerCase(Locale.ROOT).contains(wanted)
                        || wanted.equals(String.valueOf(line.id())));
    }

    String words() {
        return Typed.line(q);
    }

    int pageNumber() {
        return Math.max(1, Typed.number(page));
    }
}
