package org.investportal.editorial;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Scratch copies. */
interface ScratchRows extends Repository<Scratch, Scratch.Key> {

    @Query("select s from Scratch s where s.key.account = :account order by s.typedAt desc")
    List<Scratch> of(long account);

    @Query("select s from Scratch s where s.key.account = :account and s.key.form = :form order by s.typedAt desc")
    List<Scratch> of(long account, String form);

    Scratch save(Scratch scratch);

    @Modifying
    @Query("delete from Scratch s where s.key = :key")
    void delete(Scratch.Key key);
}
