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

/** Accounts. */
public interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    /** At once, so that whoever calls learns that another account has the e-mail. */
    Account saveAndFlush(Account account);

    Optional<Account> findById(long id);

    /** In one statement, whether or not there is one: nobody learns from how long it takes. */
    @EntityGraph(attributePaths = "roles")
    Optional<Account> findByEmail(String email);

    List<Account> findAllByOrderByFullNameAscIdAsc();

    boolean existsByEmail(String email);

    boolean existsByNameKeyAndIdNot(String nameKey, long id);

    /** Nobody else changes them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id in :ids order by a.id")
    List<Account> lockAll(Collection<Long> ids);

    /**
     * Waits for whoever else is changing one of them, so that two who take the role from each other do not both win. What it
     * finds may be as it was before the wait: ask again then.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where not a.disabled and exists (select 1 from a.roles r where r = ADMINISTRATOR)"
            + " order by a.id")
    List<Account> lockActiveAdministrators();

    /** As they are now, whatever was read before. */
    @Query(
            "select a.id from Account a where not a.disabled and exists (select 1 from a.roles r where r = ADMINISTRATOR)")
    List<Long> activeAdministrators();

    @Query("select count(a) from Account a where exists (select 1 from a.roles r where r = ADMINISTRATOR)")
    long countAdministrators();

    @Query("select a from Account a where not a.disabled and exists (select 1 from a.roles r where r = REVIEWER)")
    List<Account> activeReviewers();

    /**
     * Uses up the step of a code: none of it and before it counts again, not even for who asks at the same time. The version
     * grows with it, so that nobody who read the account before writes an older step back.
     */
    @Modifying
    @Query(
            "update Account a set a.secondFactorStep = :step, a.version = a.version + 1 where a.id = :id and a.secondFactorStep < :step")
    int useStep(long id, long step);
}
