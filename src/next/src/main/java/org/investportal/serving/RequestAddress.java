package org.investportal.serving;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The address of a request in its parts: {@code /zh/editions/3/sectors/biomedicine} is the page {@code /sectors/biomedicine} in Chinese as edition 3 had it.
 *
 * @param edition the edition of the past; null on all other pages
 * @param path the path that controllers know
 */
public record RequestAddress(Language language, @Nullable Integer edition, String path) {

    private static final String ATTRIBUTE = RequestAddress.class.getName();

    /** The pages about editions are of all of them. */
    private static final Pattern PAST = Pattern.compile(PublicPath.EDITIONS + "/([1-9]\\d{0,8})((?!"
            + PublicPath.EDITIONS + "(?:/|$)|" + PublicPath.CORRECTIONS + "(?:/|$))/.+)");

    static RequestAddress read(String asked) {
        LanguagePath address = LanguagePath.read(asked);
        Matcher past = PAST.matcher(address.path());
        return past.matches()
                ? new RequestAddress(address.language(), Integer.valueOf(past.group(1)), past.group(2))
                : new RequestAddress(address.language(), null, address.path());
    }

    /** Returns the address of the request, also of one that was refused before it was read; English where none is known. */
    public static RequestAddress of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestAddress address) {
            return address;
        }
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return read(refused == null ? PublicPath.HOME : refused.toString());
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Returns what comes before the path: nothing, or the address of the edition. */
    public String prefix() {
        return edition == null ? "" : PublicPath.edition(edition);
    }

    /** Returns another path in the same language and edition, for links. */
    public String written(String other) {
        return new LanguagePath(language, prefix() + other).written();
    }
}
