package org.investportal.serving;

import java.util.regex.Pattern;
import org.investportal.value.Language;

/**
 * The language and the path of a web address: {@code /zh/about} is {@code /about} in Chinese. Files have no language.
 *
 * @param path the path that controllers know; a query and a fragment may follow it
 */
public record LanguagePath(Language language, String path) {

    private static final Pattern FILE = Pattern.compile("/(?:css|img|js|sitemaps)(?:/.*)?|[^?#]*\\.[^/?#]*(?:[?#].*)?");

    /** Parses a requested address; an address without a valid language is read as English and is not found. */
    public static LanguagePath read(String asked) {
        String prefix = Language.ZH.prefix();
        if (!asked.equals(prefix) && !asked.startsWith(prefix + "/")) {
            return new LanguagePath(Language.EN, asked);
        }
        String rest = asked.substring(prefix.length());
        boolean isPage = !rest.equals("/") && !isFile(rest);
        return new LanguagePath(Language.ZH, isPage ? (rest.isEmpty() ? "/" : rest) : asked);
    }

    /** Tells whether the path is a file without a language: style sheets, pictures, scripts, sitemaps. */
    public static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    /** Returns the address for links, with the language in its place. */
    public String written() {
        return isFile(path) ? path : language.path(path);
    }
}
