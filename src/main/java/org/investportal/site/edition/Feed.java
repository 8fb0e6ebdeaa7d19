package org.investportal.site.edition;

import java.time.Instant;
import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.web.Link;

/**
 * The newest editions and corrections, for feed readers. All addresses are absolute.
 *
 * @param id identifies the feed for ever
 * @param self the address of the feed
 * @param page the page for people
 * @param updated the time of the newest entry
 * @param entries the newest first
 */
public record Feed(
        Language language,
        String id,
        String title,
        String author,
        String self,
        String page,
        Instant updated,
        List<Entry> entries) {

    /**
     * An edition, or a correction in one.
     *
     * @param id identifies the entry for ever
     * @param updated the time of its edition
     * @param paragraphs the summary of the edition and how much it changed, or the reason of the correction
     * @param figures some of the figures that changed, with their values before and since
     * @param more the link to all changes
     */
    public record Entry(
            String id,
            String title,
            String page,
            Instant updated,
            List<String> paragraphs,
            List<String> figures,
            Link more) {}
}
