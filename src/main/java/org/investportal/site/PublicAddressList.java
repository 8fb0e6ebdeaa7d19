package org.investportal.site;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.value.Language;
import org.investportal.site.edition.FirstEditionPageFactory;
import org.investportal.web.PublicPath;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** The addresses of all public pages. */
@Component
public class PublicAddressList {

    private static final List<Language> IN_ENGLISH = List.of(Language.EN);
    private static final List<Language> IN_ALL = List.of(Language.values());

    private final Catalogue catalogue;

    PublicAddressList(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Their paths below the language, and in which languages search engines may have each: in Chinese what is said in Chinese. What an edition
     * of the past had is no page of its own to those who search. There are none before the first edition.
     */
    public Map<String, List<Language>> at(int edition) {
        if (edition < FirstEditionPageFactory.NUMBER) {
            return Map.of();
        }
        CatalogueView view = catalogue.at(edition);
        return view.shown()
                .derived(Listed.class, "all", () -> new Listed(languages(view)))
                .pages();
    }

    /** The pages of an edition. */
    private record Listed(Map<String, List<Language>> pages) {}

    private static Map<String, List<Language>> languages(CatalogueView view) {
        Set<Long> lacking = view.lacking(Language.ZH, UntranslatedMark.MAIN);
        Map<String, List<Language>> pages = new TreeMap<>();
        view.addressesOfPages()
                .forEach(given -> pages.put(given.path(), lacking.contains(given.item()) ? IN_ENGLISH : IN_ALL));
        PublicPath.LISTS.forEach(path -> pages.putIfAbsent(path, IN_ALL));
        Set<Integer> summarised = view.history().summarisedInChinese();
        editions(view.edition())
                .forEach(number ->
                        pages.put(PublicPath.edition(number), summarised.contains(number) ? IN_ALL : IN_ENGLISH));
        return Collections.unmodifiableMap(pages);
    }

    /** Returns the addresses of all pages that any edition up to that one had, in the order in which they were added; each keeps its position for ever. */
    public List<String> everBy(int edition) {
        Stream<Came> given = catalogue.addressesBy(edition).stream()
                .map(address -> new Came(address.firstEdition(), address.path()));
        Stream<Came> always = PublicPath.LISTS.stream().map(path -> new Came(FirstEditionPageFactory.NUMBER, path));
        Stream<Came> editions = editions(edition).mapToObj(number -> new Came(number, PublicPath.edition(number)));
        return Stream.of(given, always, editions)
                .flatMap(came -> came)
                .sorted(Comparator.comparing(Came::edition).thenComparing(Came::path))
                .map(Came::path)
                .distinct()
                .toList();
    }

    /** A path and since which edition there is something. */
    private record Came(int edition, String path) {}

    private static IntStream editions(int upTo) {
        return IntStream.rangeClosed(FirstEditionPageFactory.NUMBER, upTo);
    }
}
