package org.investportal.editorial.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.value.Language;
import org.investportal.web.EmailSyntax;
import org.investportal.web.LanguagePath;

/** Parses fields of words, web addresses, telephone numbers and e-mail addresses. */
final class TextFieldReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CITATION = Pattern.compile("\\[\\[[^\\]\\n]{0,40}]?]?");

    /** The path of a Chinese page in the target of a link, without a query, a fragment and a title. */
    private static final Pattern CHINESE_LINK =
            Pattern.compile("(?<=\\]\\()" + Language.ZH.prefix() + "(?:/[^\\s)?#]*)?(?=[\\s)?#])");

    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]*(?:[ ./()-]+[0-9]+)*");

    /** The numbers of digits of an international number (ITU-T E.164). */
    private static final int FEWEST_DIGITS = 7;

    private static final int MOST_DIGITS = 15;

    private static final String EXAMPLE_OF_SLUG = "port-throughput-2";
    private static final String EXAMPLE_OF_URL = "https://www.example.org/report";
    private static final String EXAMPLE_OF_PHONE = "+44 20 7946 0000";
    private static final String EXAMPLE_OF_EMAIL = "invest@example.org";
    private static final String EXAMPLE_OF_CITATION = "[[figure:305]], [[period:305]]";
    private static final String DIGITS_OF_DIGEST = "64";

    private TextFieldReader() {}

    static String slug(String typed) {
        String slug = InputNormalizer.plain(typed).replaceAll("[ _]+", "-");
        if (!SLUG.matcher(slug).matches()) {
            throw UnreadableInput.of("unreadable.slug", typed, EXAMPLE_OF_SLUG);
        }
        return slug;
    }

    static String digest(String typed) {
        String digest = InputNormalizer.plain(typed).replace(" ", "");
        if (!DIGEST.matcher(digest).matches()) {
            throw UnreadableInput.of("unreadable.digest", typed, DIGITS_OF_DIGEST);
        }
        return digest;
    }

    static String url(String typed) {
        String url = InputNormalizer.line(typed);
        try {
            URI address = new URI(url);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("https") || scheme.equals("http")) && address.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException noAddress) {
            // the throw below reports it
        }
        throw UnreadableInput.of("unreadable.url", typed, EXAMPLE_OF_URL);
    }

    /** Parses a telephone number; the country code is required, because investors call from abroad. */
    static String phone(String typed) {
        String phone = InputNormalizer.plain(typed);
        long digits = phone.chars().filter(Character::isDigit).count();
        if (!PHONE.matcher(phone).matches() || digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw UnreadableInput.of("unreadable.phone", typed, EXAMPLE_OF_PHONE);
        }
        return phone;
    }

    static String email(String typed) {
        String email = InputNormalizer.line(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        if (!EmailSyntax.isValid(email)) {
            throw UnreadableInput.of("unreadable.email", typed, EXAMPLE_OF_EMAIL);
        }
        return email;
    }

    static String name(String typed) {
        return cited(InputNormalizer.line(typed));
    }

    /** Returns the words. Links to pages of the portal lose their language: a reader gets the page in the language of the text. */
    static String words(String typed) {
        String words = InputNormalizer.words(typed);
        return cited(CHINESE_LINK
                .matcher(words)
                .replaceAll(link ->
                        Matcher.quoteReplacement(LanguagePath.read(link.group()).path())));
    }

    /** Returns the words, and refuses text that begins like a citation but is not one: pages would show it unchanged. */
    private static String cited(String words) {
        Matcher begun = CITATION.matcher(words);
        while (begun.find()) {
            if (!FigureReferencePattern.in(begun.group()).matches()) {
                throw UnreadableInput.of("unreadable.citation", begun.group(), EXAMPLE_OF_CITATION);
            }
        }
        return words;
    }
}
