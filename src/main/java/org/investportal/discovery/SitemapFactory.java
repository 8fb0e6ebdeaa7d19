package org.investportal.discovery;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.PublicAddressList;
import org.springframework.stereotype.Component;

/** Makes the sitemap of an edition. */
@Component
class SitemapFactory {

    private final Catalogue catalogue;
    private final PublicAddressList addresses;
    private final PageChangeStore changes;

    SitemapFactory(Catalogue catalogue, PublicAddressList addresses, PageChangeStore changes) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.changes = changes;
    }

    /** Returns the sitemap. It is without the times of changes until all editions have been compared, and kept from then on. */
    Sitemap at(int edition) {
        return changes.areKnown(edition)
                ? catalogue.at(edition).shown().derived(Sitemap.class, "all", () -> with(edition, times(edition)))
                : with(edition, Map.of());
    }

    private Sitemap with(int edition, Map<Language, Map<String, Instant>> times) {
        return new Sitemap(addresses.everBy(edition), addresses.at(edition), times);
    }

    private Map<Language, Map<String, Instant>> times(int edition) {
        return Stream.of(Language.values())
                .collect(toMap(Function.identity(), language -> changes.times(edition, language)));
    }
}
