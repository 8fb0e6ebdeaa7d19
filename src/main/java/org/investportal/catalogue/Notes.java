package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Reads notes. */
interface Notes extends Rows<Note> {

    @Query("select r from Note r where " + Row.PUBLISHED + " and r.aboutId in :about")
    List<Note> upToAbout(int edition, Collection<Long> about);
}
