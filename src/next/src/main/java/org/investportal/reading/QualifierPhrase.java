package org.investportal.reading;

import static org.investportal.value.Qualifier.ABOUT;
import static org.investportal.value.Qualifier.ALMOST;
import static org.investportal.value.Qualifier.AT_LEAST;
import static org.investportal.value.Qualifier.AT_MOST;
import static org.investportal.value.Qualifier.MORE_THAN;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.Qualifier;

/**
 * The precision that is written with a number: about 15, more than 100 billion, 15%左右.
 *
 * @param number the number without these words, in plain lower case
 */
record QualifierPhrase(Qualifier qualifier, String number) {

    private record Form(Qualifier qualifier, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            form(AT_LEAST, "(?:at least|no less than|not less than|no fewer than|至少|不少于|不低于) ?(.+)"),
            form(AT_MOST, "(?:at most|no more than|not more than|至多|最多|不超过|不高于) ?(.+)"),
            form(MORE_THAN, "(?:more than|over|above|exceeding|超过|超|逾|过) ?(.+)"),
            form(ALMOST, "(?:almost|nearly|close to|将近|接近|近) ?(.+)"),
            form(ABOUT, "(?:about|around|approximately|approx\\.?|roughly|some|circa|ca\\.|~|大约|约) ?(.+?)(?: ?左右)?"),
            form(ABOUT, "(.+?) ?(?:左右|上下)"));

    private static Form form(Qualifier qualifier, String pattern) {
        return new Form(qualifier, Pattern.compile(pattern));
    }

    /** Returns the precision and the number; empty if no precision is written. */
    static Optional<QualifierPhrase> find(String typed) {
        String text = InputNormalizer.plain(typed);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                return Optional.of(
                        new QualifierPhrase(form.qualifier(), matcher.group(1).strip()));
            }
        }
        return Optional.empty();
    }
}
