package org.investportal.editorial;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Scratch copies. */
interface ScratchRows extends Repository<Scratch, Scratch.Key> {

    Optional<Scratch> findByKey(Scratch.Key key);

    @Query("select s from Scratch s where s.key.account = :account order by s.typedAt desc")
    List<Scratch> of(long account);

    Scratch save(Scratch scratch);

    @Modifying
    @Query("delete from Scratch s where s.key.account = :account and s.key.form = :form")
    void delete(long account, String form);
}
