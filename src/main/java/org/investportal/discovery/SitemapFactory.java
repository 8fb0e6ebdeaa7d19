package org.investportal.discovery;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.site.PublicAddressList;
import org.springframework.stereotype.Component;

/** Makes the sitemap of an edition. */
@Component
class SitemapFactory {

    private final PublicAddressList addresses;
    private final PageChangeStore changes;

    SitemapFactory(PublicAddressList addresses, PageChangeStore changes) {
        this.addresses = addresses;
        this.changes = changes;
    }

    /** Returns the sitemap. The times of changes are left out until all editions have been compared. */
    Sitemap at(int edition) {
        Map<Language, Map<String, Instant>> times = new EnumMap<>(Language.class);
        if (changes.comparedUpTo() >= edition) {
            Stream.of(Language.values()).forEach(language -> times.put(language, changes.times(edition, language)));
        }
        return new Sitemap(addresses.everBy(edition), addresses.at(edition), times);
    }
}
