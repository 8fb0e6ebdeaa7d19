package org.investportal.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;

/** Compares an edition with the one before, page by page. */
final class EditionComparison {

    private final PageDigester before;
    private final PageDigester now;

    EditionComparison(PageDigester before, PageDigester now) {
        this.before = before;
        this.now = now;
    }

    /**
     * Returns the paths that have a page now or had one before, in an order that is always the same. The page of the edition itself is the last: it is new, so
     * that its change shows that all pages were compared.
     */
    List<String> paths() {
        String last = PublicPath.edition(now.edition());
        Set<String> paths = new TreeSet<>(
                Comparator.<String, Boolean>comparing(last::equals).thenComparing(path -> path));
        paths.addAll(now.paths());
        paths.addAll(before.paths());
        return List.copyOf(paths);
    }

    /** Returns a change of the page at the path for each language in which its content differs from before. */
    List<PageChange> changes(String path) {
        return Stream.of(Language.values())
                .filter(language -> !Objects.equals(
                        before.of(path).get(language), now.of(path).get(language)))
                .map(language -> new PageChange(path, language, now.edition()))
                .toList();
    }
}
