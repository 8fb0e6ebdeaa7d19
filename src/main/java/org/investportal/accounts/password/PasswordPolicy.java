package org.investportal.accounts.password;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is taken for a password: long, not thought of by many, not made of its owner's name. */
@Component
public class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = PasswordHasher.LONGEST;

    /** Shorter parts of names stand in too many words. */
    private static final int SHORTEST_NAME = 4;

    private final CommonPasswordChecker common = CommonPasswordChecker.shipped();

    /** The first reason against it; none if it is good. */
    public Optional<PasswordProblem> problem(String password, String email, String fullName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        if (isPersonal(password, email, fullName)) {
            return Optional.of(PasswordProblem.PERSONAL);
        }
        return common.contains(password) ? Optional.of(PasswordProblem.COMMON) : Optional.empty();
    }

    private static boolean isPersonal(String password, String email, String fullName) {
        String lower = password.toLowerCase(Locale.ROOT);
        String mailbox = email.replaceFirst("@.*", "");
        return Stream.of(Stream.of(mailbox), parts(mailbox), parts(fullName))
                .flatMap(Function.identity())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .anyMatch(lower::contains);
    }

    private static Stream<String> parts(String name) {
        return Stream.of(name.split("\\P{L}+", -1));
    }
}
