package org.investportal.catalogue.sourcetext;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the texts of sources that are attached. */
interface SourceTexts extends Repository<SourceText, SourceText.Key> {

    Optional<SourceText> findById(SourceText.Key key);

    /** Returns all attached texts, without their words. */
    @Query("select new org.investportal.catalogue.sourcetext.AttachedText(t.key, t.attachedAt)"
            + " from SourceText t order by t.attachedAt")
    List<AttachedText> attached();

    /** Returns the number of characters of all texts. The database reads each text for it. */
    @Query("select coalesce(sum(length(t.content)), 0) from SourceText t")
    long size();
}
