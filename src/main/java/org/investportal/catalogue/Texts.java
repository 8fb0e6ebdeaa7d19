package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Words. */
interface Texts extends Rows<Text> {
    @Query("select r from Text r where " + Row.HOLDS + " and r.aboutId in :about")
    List<Text> about(int edition, Collection<Long> about);

    /** Words through time, without the content of those that are suppressed. */
    @Query("select new org.investportal.catalogue.Text(r.version, r.gone, r.aboutId, r.field, r.language,"
            + " case when s.suppressedAt is null then r.content else '" + Text.SUPPRESSED + "' end)"
            + " from Text r left join Suppression s on s.key.item = r.version.item"
            + " and s.key.edition = r.version.edition and s.key.field = r.field and s.liftedAt is null"
            + " where " + Row.PUBLISHED + " and r.aboutId in :about")
    List<Text> upToAbout(int edition, Collection<Long> about);
}
