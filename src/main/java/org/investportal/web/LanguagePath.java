package org.investportal.web;

import java.util.regex.Pattern;
import org.investportal.catalogue.value.Language;

/**
 * The language and the path of a web address: {@code /zh/about} is {@code /about} in Chinese, {@code /staff/zh/changes} is {@code /staff/changes}, since the
 * cookies of the desk are limited to paths below {@code /staff}. Files have no language, except those with figures or words: {@code /zh/data/figures.csv} has Chinese words.
 *
 * @param path the path that controllers know; a query and a fragment may follow it
 */
public record LanguagePath(Language language, String path) {

    private static final String DESK = "/staff";
    private static final Pattern FILE = Pattern.compile(
            "/(?:css|img|js|appearance|sitemaps)(?:/.*)?|/data/(?!(?:figures|sectors)[./]|editions/\\d+/changes\\.).*|/(?!data/|(?:card\\.png|feed\\.atom|llms\\.txt)$)[^/?#]*\\..*");
    private static final Pattern OF_DESK = Pattern.compile(DESK + "(?:[/?#].*)?");

    /** Parses a requested address; an address without a valid language is read as English and is not found. */
    public static LanguagePath read(String asked) {
        String prefix = Language.ZH.prefix();
        if (below(DESK + prefix, asked)) {
            return new LanguagePath(Language.ZH, DESK + asked.substring(DESK.length() + prefix.length()));
        }
        if (!below(prefix, asked)) {
            return new LanguagePath(Language.EN, asked);
        }
        String rest = asked.substring(prefix.length());
        boolean page =
                !rest.equals("/") && !isFile(rest) && !OF_DESK.matcher(rest).matches();
        return new LanguagePath(Language.ZH, page ? (rest.isEmpty() ? "/" : rest) : asked);
    }

    private static boolean below(String prefix, String asked) {
        return asked.equals(prefix) || asked.startsWith(prefix + "/");
    }

    /** Tells whether the path is a file without a language: style sheets, pictures, scripts, data, sitemaps. */
    public static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    /** Returns the address for links, with the language in its place. */
    public String written() {
        if (isFile(path)) {
            return path;
        }
        return OF_DESK.matcher(path).matches()
                ? DESK + language.prefix() + path.substring(DESK.length())
                : language.path(path);
    }
}
