package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.springframework.data.jpa.repository.Query;

/** Words. */
interface Texts extends Rows<Text> {
    @Query("select r from Text r where " + Row.HOLDS + " and r.aboutId in :about")
    List<Text> about(int edition, Collection<Long> about);

    /** What has words in English, in one of these fields, and none in the other language. */
    @Query("select distinct r.aboutId from Text r"
            + " left join Text t on t.aboutId = r.aboutId and t.field = r.field and t.language = :language"
            + " and t.gone = false and :edition between t.version.edition and t.lastEdition"
            + " where " + Row.HOLDS + " and r.language = EN and r.field in :fields and t.aboutId is null")
    List<Long> lacking(int edition, Language language, Collection<TextField> fields);

    /** Words through time. */
    @Query("select r from Text r where " + Row.PUBLISHED + " and r.aboutId in :about")
    List<Text> upToAbout(int edition, Collection<Long> about);
}
