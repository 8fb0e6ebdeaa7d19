package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Words. */
interface Texts extends Rows<Text> {

    /** Words through time. */
    @Query("select r from Text r where " + Row.PUBLISHED + " and r.aboutId in :about")
    List<Text> upToAbout(int edition, Collection<Long> about);
}
