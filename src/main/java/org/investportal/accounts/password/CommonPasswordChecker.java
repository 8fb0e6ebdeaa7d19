package org.investportal.accounts.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.password.CompromisedPasswordChecker;
import org.springframework.security.authentication.password.CompromisedPasswordDecision;

/**
 * Recognizes passwords that few guesses find. The library knows leaked passwords, words, names, keyboard walks and repetitions; the portal adds words of its
 * own surroundings. Nothing is sent anywhere.
 */
final class CommonPasswordChecker implements CompromisedPasswordChecker {

    /** A password that fewer guesses find is common: two frequent words with a year are, four words at random are far from it. */
    private static final BigDecimal FEW_GUESSES = BigDecimal.TEN.pow(10);

    @Override
    public CompromisedPasswordDecision check(@Nullable String password) {
        BigDecimal needed = Estimator.SHIPPED.estimate(password).getGuesses();
        return new CompromisedPasswordDecision(needed.compareTo(FEW_GUESSES) < 0);
    }

    /** The library with its lists, read when the first password is set: they take half a second and some megabytes. */
    private static final class Estimator {

        private static final Nbvcxz SHIPPED = shipped();

        private static Nbvcxz shipped() {
            List<Dictionary> lists = ConfigurationBuilder.getDefaultDictionaries();
            lists.add(new Dictionary("portal", ranked(words()), false));
            return new Nbvcxz(new ConfigurationBuilder()
                    .setLocale(Locale.ENGLISH)
                    .setDictionaries(lists)
                    .createConfiguration());
        }
    }

    private static Map<String, Integer> ranked(List<String> words) {
        Map<String, Integer> ranks = new HashMap<>();
        words.forEach(word -> ranks.putIfAbsent(word, ranks.size() + 1));
        return ranks;
    }

    private static List<String> words() {
        try (InputStream list = CommonPasswordChecker.class.getResourceAsStream("/accounts/common-words.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" +", -1)).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
