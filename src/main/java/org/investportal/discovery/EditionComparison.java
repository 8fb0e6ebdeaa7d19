package org.investportal.discovery;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.site.PageContentFactory;
import org.investportal.site.PublicAddressList;

/** An edition beside the one before, page by page. */
final class EditionComparison {

    private final int edition;
    private final PageContentFactory contents;
    private final Set<String> now;
    private final Set<String> before;

    EditionComparison(int edition, PublicAddressList addresses, PageContentFactory contents) {
        this.edition = edition;
        this.contents = contents;
        this.now = Set.copyOf(addresses.at(edition).keySet());
        this.before = Set.copyOf(addresses.at(edition - 1).keySet());
    }

    /** Returns the paths that have a page now or had one before. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>(now);
        paths.addAll(before);
        return paths;
    }

    /** Returns a change of the page at the path for each language in which its content differs from before. */
    List<PageChange> changes(String path) {
        return Stream.of(Language.values())
                .filter(language -> isChanged(path, language))
                .map(language -> new PageChange(path, language, edition))
                .toList();
    }

    private boolean isChanged(String path, Language language) {
        return !(before.contains(path) && now.contains(path))
                || !contents.at(edition, path, language).equals(contents.at(edition - 1, path, language));
    }
}
