package org.investportal.accounts;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and writes accounts. */
public interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    /** Saves the account immediately, so that the caller learns if another account has the e-mail. */
    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    /** Finds an account in one statement, so that the time it takes does not show whether the account exists. */
    @EntityGraph(attributePaths = "roles")
    Optional<Account> findByEmail(String email);

    @EntityGraph(attributePaths = "roles")
    List<Account> findAllByOrderByFullNameAscIdAsc();

    boolean existsByEmail(String email);

    boolean existsByNameKeyAndIdNot(String nameKey, long id);

    /** Locks these accounts: no other transaction can change them until this one ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id in :ids order by a.id")
    List<Account> lockAll(Collection<Long> ids);

    /**
     * Locks the active administrators, so that two of them who take the role from each other cannot both succeed. The
     * accounts may be as they were before the wait; query them again afterwards.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where not a.disabled and exists (select 1 from a.roles r where r = ADMINISTRATOR)"
            + " order by a.id")
    List<Account> lockActiveAdministrators();

    /** Returns the ids of the active administrators as they are now, not as they were read before. */
    @Query(
            "select a.id from Account a where not a.disabled and exists (select 1 from a.roles r where r = ADMINISTRATOR)")
    List<Long> activeAdministrators();

    @Query("select count(a) from Account a where exists (select 1 from a.roles r where r = ADMINISTRATOR)")
    long countAdministrators();

    @Query("select a from Account a where not a.disabled and exists (select 1 from a.roles r where r = REVIEWER)")
    List<Account> activeReviewers();

    /**
     * Uses up the step of a code: a code of this or an earlier step is no longer accepted, even in a request at the
     * same time. The version increases too, so that a transaction that read the account earlier cannot write an older
     * step back.
     */
    @Modifying
    @Query(
            "update Account a set a.secondFactorStep = :step, a.version = a.version + 1 where a.id = :id and a.secondFactorStep < :step")
    int useStep(long id, long step);
}
