package org.investportal.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.Coded;
import org.investportal.value.FigureReferencePattern;
import org.investportal.value.Language;

/** Reads fields of words, codes, whole numbers, web addresses, telephone numbers and e-mail addresses; each method throws {@link UnreadableInput}. */
public final class TextReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ITEM = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern CITATION = Pattern.compile("\\[\\[[^\\]\\n]{0,40}]?]?");

    /** The beginning of the path of a Chinese page in the target of a link. */
    private static final Pattern CHINESE_LINK =
            Pattern.compile("(?<=\\]\\()" + Language.ZH.prefix() + "(?:/|(?=[\\s)?#]))");

    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]*(?:[ ./()-]+[0-9]+)*");

    /** The numbers of digits of an international number (ITU-T E.164). */
    private static final int FEWEST_DIGITS = 7;

    private static final int MOST_DIGITS = 15;

    private static final String EXAMPLE_OF_WHOLE = "20";
    private static final String EXAMPLE_OF_SLUG = "port-throughput-2";
    private static final String EXAMPLE_OF_URL = "https://www.example.org/report";
    private static final String EXAMPLE_OF_PHONE = "+44 20 7946 0000";
    private static final String EXAMPLE_OF_EMAIL = "invest@example.org";
    private static final String EXAMPLE_OF_CITATION = "[[figure:305]], [[period:305]]";
    private static final String DIGITS_OF_DIGEST = "64";

    private TextReader() {}

    /** Returns words in one line. */
    public static String line(String typed) {
        requireVisible(typed);
        return cited(InputNormalizer.line(typed));
    }

    /** Returns words in lines and paragraphs. Links to pages of the portal lose their language: a reader gets the page in the language of the text. */
    public static String words(String typed) {
        requireVisible(typed);
        return cited(CHINESE_LINK.matcher(InputNormalizer.words(typed)).replaceAll("/"));
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

    /** Refuses invisible characters. */
    public static void requireVisible(String typed) {
        HiddenCharacter.firstIn(typed).ifPresent(found -> {
            throw UnreadableInput.of("unreadable.hidden", found.before(), found.code());
        });
    }

    /** Refuses Chinese text in an English field; English text may quote Chinese. */
    public static void requireEnglish(String typed) {
        if (EnglishTextCheck.areChinese(typed)) {
            throw UnreadableInput.of("unreadable.chinese", typed);
        }
    }

    /** Refuses text that is longer than its column. */
    public static void requireRoom(String text, int longest) {
        if (text.length() > longest) {
            throw UnreadableInput.of(
                    "unreadable.too-long", text, String.valueOf(text.length()), String.valueOf(longest));
        }
    }

    /** Returns the id of an item. */
    public static long item(String typed) {
        String item = InputNormalizer.plain(typed);
        if (!ITEM.matcher(item).matches()) {
            throw UnreadableInput.of("unreadable.choice", typed);
        }
        return Long.parseLong(item);
    }

    /** Returns the constant with that code; spaces and underscores count as hyphens. */
    public static <E extends Enum<E> & Coded> E choice(Class<E> type, String typed) {
        try {
            return Coded.parse(type, InputNormalizer.plain(typed).replaceAll("[ _]+", "-"));
        } catch (IllegalArgumentException none) {
            throw UnreadableInput.of("unreadable.choice", typed);
        }
    }

    /** Returns a whole number above zero. */
    public static int whole(String typed) {
        return LookalikeLetter.read(typed, TextReader::number, text -> number(text) > 0);
    }

    private static int number(String typed) {
        String number = THOUSANDS.matcher(InputNormalizer.plain(typed)).replaceAll("");
        if (!WHOLE.matcher(number).matches()) {
            throw UnreadableInput.of("unreadable.whole", typed, EXAMPLE_OF_WHOLE);
        }
        return Integer.parseInt(number);
    }

    /** Returns the last part of a web address of the portal. */
    public static String slug(String typed) {
        String slug = InputNormalizer.plain(typed).replaceAll("[ _]+", "-");
        if (!SLUG.matcher(slug).matches()) {
            throw UnreadableInput.of("unreadable.slug", typed, EXAMPLE_OF_SLUG);
        }
        return slug;
    }

    /** Returns the SHA-256 digest of a document. */
    public static String digest(String typed) {
        String digest = InputNormalizer.plain(typed).replace(" ", "");
        if (!DIGEST.matcher(digest).matches()) {
            throw UnreadableInput.of("unreadable.digest", typed, DIGITS_OF_DIGEST);
        }
        return digest;
    }

    /** Returns a web address with its protocol, which is HTTP or HTTPS. */
    public static String url(String typed) {
        requireVisible(typed);
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

    /** Returns a telephone number; the country code is required, because investors call from abroad. */
    public static String phone(String typed) {
        String phone = InputNormalizer.plain(typed);
        long digits = phone.chars().filter(Character::isDigit).count();
        if (!PHONE.matcher(phone).matches() || digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw UnreadableInput.of("unreadable.phone", typed, EXAMPLE_OF_PHONE);
        }
        return phone;
    }

    /** Returns an e-mail address. */
    public static String email(String typed) {
        String email = InputNormalizer.line(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        if (!EmailSyntax.isValid(email)) {
            throw UnreadableInput.of("unreadable.email", typed, EXAMPLE_OF_EMAIL);
        }
        return email;
    }
}
