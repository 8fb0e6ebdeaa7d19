package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Notes. */
interface Notes extends Rows<Note> {

    /** Notes on these things and on the figures of these indicators. */
    @Query("select r from Note r"
            + " join Figure f on f.version.item = r.aboutId and f.indicatorId in :indicators"
            + " and f.gone = false and :edition between f.version.edition and f.lastEdition"
            + " where " + Row.HOLDS
            + " union select r from Note r where " + Row.HOLDS + " and r.aboutId in :about")
    List<Note> onFiguresOrAbout(int edition, Collection<Long> indicators, Collection<Long> about);

    @Query("select r from Note r where " + Row.PUBLISHED + " and r.aboutId in :about")
    List<Note> upToAbout(int edition, Collection<Long> about);
}
