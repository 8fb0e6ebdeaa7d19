package org.investportal.discovery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPreview;
import org.investportal.site.PageContentFactory;
import org.investportal.site.PublicAddressList;
import org.investportal.web.PortalCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which public pages an edition to come would change, by comparing their content in each language. It compares for one request at a time, and for a limited time. */
@Component
public class PreviewComparator {

    private static final int MOST_KEPT = 8;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    private final Catalogue catalogue;
    private final PublicAddressList addresses;
    private final PageContentFactory contents;
    private final PortalCalendar calendar;
    private final ReentrantLock busy = new ReentrantLock();

    /** A walk holds its preview, so soft values let previews go if memory is short. */
    private final Cache<EditionPreview, PreviewWalk> walks = Caffeine.newBuilder()
            .weakKeys()
            .softValues()
            .expireAfterAccess(KEPT_FOR)
            .maximumSize(MOST_KEPT)
            .build();

    private @Nullable PageDigester today;

    PreviewComparator(
            Catalogue catalogue, PublicAddressList addresses, PageContentFactory contents, PortalCalendar calendar) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.contents = contents;
        this.calendar = calendar;
    }

    /** Compares pages until all are compared or the time is over, and returns what is known then. The next call goes on. */
    public PreviewComparison compare(EditionPreview preview) {
        PageDigester.Conditions conditions =
                new PageDigester.Conditions(calendar.year(), catalogue.suppressed(), catalogue.shownTexts());
        PreviewWalk walk = walks.get(preview, unused -> walk(preview, conditions));
        if (!walk.result().isComplete() && isMyTurn()) {
            try {
                walk.goOn(today(conditions), AT_ONCE);
            } finally {
                busy.unlock();
            }
        }
        return walk.result();
    }

    /** Waits for the comparison of another request. */
    private boolean isMyTurn() {
        try {
            return busy.tryLock(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private PreviewWalk walk(EditionPreview preview, PageDigester.Conditions conditions) {
        Set<String> before = addresses.at(catalogue.current()).keySet();
        preview.show();
        try {
            int edition = preview.edition();
            return new PreviewWalk(
                    preview,
                    before,
                    new PageDigester(
                            edition,
                            conditions,
                            Set.copyOf(addresses.at(edition).keySet()),
                            contents),
                    PreviewWalk.changed(catalogue.at(edition)));
        } finally {
            preview.hide();
        }
    }

    /** Returns the pages of today, which all previews are compared with. */
    private PageDigester today(PageDigester.Conditions conditions) {
        int current = catalogue.current();
        PageDigester known = today;
        if (known == null || !known.isOf(current, conditions)) {
            known = new PageDigester(
                    current, conditions, Set.copyOf(addresses.at(current).keySet()), contents);
            today = known;
        }
        return known;
    }
}
