package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Reads texts. */
interface Texts extends Rows<Text> {

    /** Returns the past texts of these items. */
    @Query("select r from Text r where " + Row.PUBLISHED + " and r.aboutId in :about")
    List<Text> upToAbout(int edition, Collection<Long> about);
}
