package org.investportal.accounts.password;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.stereotype.Component;

/** The rules for passwords: long, not common, and without the name or e-mail of the owner. */
@Component
public class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = PasswordHasher.LONGEST;

    /** The shortest part of a name that is checked; shorter parts occur in too many words. */
    private static final int SHORTEST_NAME = 4;

    private final CompromisedPasswordChecker common = new CommonPasswordChecker();

    /** Returns the first rule that the password breaks; empty if it is acceptable. */
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
        return common.check(password).isCompromised() ? Optional.of(PasswordProblem.COMMON) : Optional.empty();
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

    /** The reason why a password is not accepted. */
    public enum PasswordProblem implements Coded {
        /** The password has fewer than {@link PasswordPolicy#SHORTEST} characters. */
        TOO_SHORT,
        /** The password has more than {@link PasswordPolicy#LONGEST} characters. */
        TOO_LONG,
        /** The password is one that many people would choose. */
        COMMON,
        /** The password contains the name or the e-mail of its owner. */
        PERSONAL
    }
}
