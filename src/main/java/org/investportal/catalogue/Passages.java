package org.investportal.catalogue;

import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Sentences of sources. */
interface Passages extends Rows<Passage> {
    @Query("select r from Passage r where " + Row.HOLDS + " and r.sourceId = :source")
    List<Passage> ofSource(int edition, long source);
}
