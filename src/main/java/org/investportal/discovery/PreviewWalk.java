package org.investportal.discovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.EditionPreview;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.value.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the pages of an edition to come with those of today, one after the other. */
final class PreviewWalk {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewWalk.class);

    private static final Map<Language, Long> BROKEN =
            Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), language -> 0L));

    private final EditionPreview preview;
    private final PageDigester next;
    private final List<String> paths;
    private final List<PreviewedPage> found = new ArrayList<>();
    private volatile PreviewComparison result;

    /**
     * Begins a walk.
     *
     * @param before the paths of today's pages
     * @param first the paths to begin with
     */
    PreviewWalk(EditionPreview preview, Set<String> before, PageDigester next, Collection<String> first) {
        this.preview = preview;
        this.next = next;
        Set<String> ordered = new TreeSet<>(Comparator.comparing((String path) -> !first.contains(path))
                .thenComparing(PreviewWalk::depth)
                .thenComparing(path -> path));
        ordered.addAll(before);
        ordered.addAll(next.paths());
        this.paths = List.copyOf(ordered);
        this.result = new PreviewComparison(List.of(), 0, paths.size());
    }

    /** Returns the addresses of the items that the edition changes. */
    static Set<String> changed(CatalogueView edition) {
        Set<Long> items = edition.history().entries(Language.EN).stream()
                .map(PublicEntry::item)
                .collect(Collectors.toSet());
        return edition.addresses().stream()
                .filter(address -> items.contains(address.item()))
                .map(GivenAddress::path)
                .collect(Collectors.toSet());
    }

    /** Pages above others are read first. */
    private static long depth(String path) {
        return path.chars().filter(letter -> letter == '/').count();
    }

    PreviewComparison result() {
        return result;
    }

    /** Compares further pages, until all are compared or the time is over. One thread at a time may call this. */
    void goOn(PageDigester today, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        int compared = result.compared();
        try {
            while (compared < paths.size() && System.nanoTime() < end) {
                compare(paths.get(compared), today);
                compared++;
            }
        } finally {
            result = new PreviewComparison(List.copyOf(found), compared, paths.size());
        }
    }

    private void compare(String path, PageDigester today) {
        Map<Language, Long> before = today.of(path);
        Map<Language, Long> after = next(path);
        Set<Language> different = Stream.of(Language.values())
                .filter(language -> !Objects.equals(before.get(language), after.get(language)))
                .collect(Collectors.toSet());
        if (!different.isEmpty()) {
            found.add(new PreviewedPage(path, state(before, after), different));
        }
    }

    /** Returns the digests of the page; others than today's if the content is so broken that there is no page. */
    private Map<Language, Long> next(String path) {
        preview.show();
        try {
            return next.of(path);
        } catch (IllegalStateException broken) {
            LOG.info("The preview cannot make {}: {}", path, broken.getMessage());
            return BROKEN;
        } finally {
            preview.hide();
        }
    }

    private static PreviewedPage.State state(Map<Language, Long> before, Map<Language, Long> after) {
        if (before.isEmpty()) {
            return PreviewedPage.State.NEW;
        }
        return after.isEmpty() ? PreviewedPage.State.GONE : PreviewedPage.State.CHANGED;
    }
}
