package org.investportal.discovery;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.sourcetext.SourceText;
import org.investportal.catalogue.value.Language;
import org.investportal.site.PageContentFactory;
import org.investportal.web.ContentDigest;

/** Makes the content of each page of an edition once, and keeps a digest of it. A digest does not outlive the process, since another version makes other content. */
final class PageDigester {

    /** Eight bytes of SHA-256: 60,000 figures have 130,000 pages. */
    private static final int DIGITS = 16;

    private static final int HEXADECIMAL = 16;

    private static final List<Language> LANGUAGES = List.of(Language.values());

    private final int edition;
    private final Conditions conditions;
    private final Set<String> paths;
    private final PageContentFactory contents;
    private final Map<String, List<Long>> made = new HashMap<>();

    /**
     * What pages depend on beside their edition.
     *
     * @param year the calendar year, which ages on pages are counted from
     * @param suppressed the words that pages do not show now
     * @param texts the texts of sources that pages show now
     */
    record Conditions(int year, Set<Suppression.Key> suppressed, Set<SourceText.Key> texts) {}

    /**
     * Digests the pages of an edition as they are asked for.
     *
     * @param paths the paths of its pages; none before the first edition
     */
    PageDigester(int edition, Conditions conditions, Set<String> paths, PageContentFactory contents) {
        this.edition = edition;
        this.conditions = conditions;
        this.paths = paths;
        this.contents = contents;
    }

    boolean isOf(int otherEdition, Conditions now) {
        return edition == otherEdition && conditions.equals(now);
    }

    int edition() {
        return edition;
    }

    Set<String> paths() {
        return paths;
    }

    /** Returns the digest of the page in each language; none if the edition has no such page. */
    Map<Language, Long> of(String path) {
        if (!paths.contains(path)) {
            return Map.of();
        }
        List<Long> digests = made.computeIfAbsent(path, this::digests);
        return LANGUAGES.stream()
                .collect(toMap(Function.identity(), language -> digests.get(LANGUAGES.indexOf(language))));
    }

    /** In the order of the languages, since a map takes several times the memory. */
    private List<Long> digests(String path) {
        return LANGUAGES.stream().map(language -> digest(path, language)).toList();
    }

    private long digest(String path, Language language) {
        String content = ContentDigest.of(contents.at(edition, path, language));
        return Long.parseUnsignedLong(content.substring(0, DIGITS), HEXADECIMAL);
    }
}
