package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Rows of one kind as they hold at an edition. There is no reading without an edition. */
@NoRepositoryBean
interface Rows<R extends Row> extends Repository<R, Version> {

    /** All rows of the kind. */
    @Query("select r from #{#entityName} r where " + Row.HOLDS)
    List<R> at(int edition);

    /** The rows of these items. */
    @Query("select r from #{#entityName} r where " + Row.HOLDS + " and r.version.item in :items")
    List<R> at(int edition, Collection<Long> items);

    /** All rows of the kind through time, those that say that an item is gone as well. */
    @Query("select r from #{#entityName} r where " + Row.PUBLISHED)
    List<R> upTo(int edition);

    /** The rows of these items through time. */
    @Query("select r from #{#entityName} r where " + Row.PUBLISHED + " and r.version.item in :items")
    List<R> upTo(int edition, Collection<Long> items);
}
