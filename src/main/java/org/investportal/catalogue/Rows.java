package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Reads the rows of one kind as of an edition. Every query needs an edition. */
@NoRepositoryBean
interface Rows<R extends Row> extends Repository<R, Version> {

    /** Returns all rows of the kind. */
    @Query("select r from #{#entityName} r where " + Row.HOLDS)
    List<R> at(int edition);

    /** Returns all past rows of the kind, including those that say that an item is gone. */
    @Query("select r from #{#entityName} r where " + Row.PUBLISHED)
    List<R> upTo(int edition);

    /** Returns the past rows of these items. */
    @Query("select r from #{#entityName} r where " + Row.PUBLISHED + " and r.version.item in :items")
    List<R> upTo(int edition, Collection<Long> items);
}
