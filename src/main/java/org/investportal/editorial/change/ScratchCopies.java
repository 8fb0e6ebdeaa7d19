package org.investportal.editorial.change;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of scratch copies. */
interface ScratchCopies extends Repository<ScratchCopy, ScratchCopy.Key> {

    /** A copy without its content, which may be long. */
    record Line(String form, String formKey, Instant typedAt) {}

    @Query("select s.key.form as form, s.key.formKey as formKey, s.typedAt as typedAt from ScratchCopy s"
            + " where s.key.account = :account order by s.typedAt desc")
    List<Line> lines(long account);

    @Query("select s from ScratchCopy s where s.key.account = :account and s.key.form = :form order by s.typedAt desc")
    List<ScratchCopy> of(long account, String form);

    /** Tells whether that person saved a revision from the form with that key. */
    @Query("select count(r) > 0 from Revision r where r.authorId = :account and r.formKey = :formKey")
    boolean isKept(long account, String formKey);

    /** Counts the copies of that person, except those of these forms. */
    @Query("select count(s) from ScratchCopy s where s.key.account = :account and s.key.formKey not in :formKeys")
    long countBesides(long account, Collection<String> formKeys);

    ScratchCopy save(ScratchCopy scratchCopy);

    @Modifying
    @Query("delete from ScratchCopy s where s.key.account = :account and s.key.formKey = :formKey")
    void delete(long account, String formKey);

    @Modifying
    @Query("delete from ScratchCopy s where s.key.account = :account")
    void deleteAll(long account);

    @Modifying
    @Query("delete from ScratchCopy s where s.typedAt < :limit")
    void deleteTypedBefore(Instant limit);

    @Modifying
    @Query("delete from ScratchCopy s where exists (select 1 from Change c where c.state in :states"
            + " and s.key.form like concat('change-', cast(c.id as string), '-%'))")
    void deleteOf(Collection<ChangeState> states);

    @Modifying
    @Query("delete from ScratchCopy s where exists"
            + " (select r from Revision r where r.authorId = s.key.account and r.formKey = s.key.formKey)")
    void deleteKept();
}
