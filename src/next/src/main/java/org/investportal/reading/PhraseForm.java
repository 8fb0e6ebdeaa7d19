package org.investportal.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of writing a period, and the function that makes the code from its captured groups. */
record PhraseForm(Pattern pattern, Function<MatchResult, String> code) {

    static PhraseForm of(String pattern, Function<MatchResult, String> code) {
        return new PhraseForm(Pattern.compile(pattern), code);
    }

    /** Returns the code by the first form that matches. The function does not check that such a day or range exists. */
    static Optional<String> code(List<PhraseForm> forms, String text) {
        for (PhraseForm form : forms) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                return Optional.of(form.code().apply(matcher));
            }
        }
        return Optional.empty();
    }
}
