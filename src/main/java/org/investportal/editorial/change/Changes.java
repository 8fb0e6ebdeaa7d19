package org.investportal.editorial.change;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of changes. */
public interface Changes extends Repository<Change, Long> {

    /** The condition that a title in one of its languages has the words. */
    String TITLED = "locate(:words, lower(c.title.english)) > 0 or locate(:words, lower(c.title.chinese)) > 0";

    Optional<Change> findById(long id);

    Optional<Change> findByFormKey(String formKey);

    /** Finds the changes whose forms have keys that begin so. */
    List<Change> findByFormKeyStartingWithOrderById(String beginning);

    /** Locks a change in order to move it: a second caller waits, and then sees the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Change c where c.id = :id")
    Optional<Change> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Change c where c.id in :ids order by c.id")
    List<Change> lockAll(Collection<Long> ids);

    @Query("select c from Change c where c.id in :ids order by c.id")
    List<Change> all(Collection<Long> ids);

    @Query("select c from Change c where c.state in :states order by c.movedAt, c.id")
    List<Change> in(Collection<ChangeState> states);

    long countByState(ChangeState state);

    /** Counts the changes in this state that a person wrote a revision of. */
    @Query("select count(c) from Change c where c.state = :state and c.id in"
            + " (select p.key.change from Participation p where p.key.account = :account and p.part = AUTHOR)")
    long countBy(long account, ChangeState state);

    @Query("select c from Change c where c.state in :states and c.id in"
            + " (select p.key.change from Participation p where p.key.account = :account and p.part = AUTHOR)"
            + " order by c.movedAt desc, c.id desc")
    List<Change> by(long account, Collection<ChangeState> states);

    /**
     * Finds changes in these states; filtered by participant unless the account is 0, and by lower-case words of a title or by the id if any are given.
     *
     * @param masked the changes that must not be found by their titles, and come last in their order
     * @param order the name of a {@link ChangeFinder.Order}
     * @param language the name of the language of the titles to order by
     */
    @Query("select c from Change c where c.state in :states and (:account = 0L or c.id in"
            + " (select p.key.change from Participation p where p.key.account = :account))"
            + " and (:words = '' or ((" + TITLED + ") and c.id not in :masked) or c.id = :number)"
            + " order by case when :order = 'TITLE' and c.id in :masked then 1 else 0 end,"
            + " case when :order = 'TITLE' and :language = 'ZH' and c.title.chinese is not null then c.title.chinese"
            + " when :order = 'TITLE' then lower(c.title.english) end,"
            + " case when :order = 'STATE' then case c.state when DRAFT then 1 when SUBMITTED then 2 when APPROVED then 3"
            + " when PUBLISHED then 4 when RETURNED then 5 else 6 end end,"
            + " case when :order = 'OLDEST' then c.movedAt end, c.movedAt desc, c.id desc")
    Page<Change> search(
            Collection<ChangeState> states,
            long account,
            String words,
            Collection<Long> masked,
            long number,
            String order,
            String language,
            Pageable page);

    /** Finds the changes in these states whose titles contain these lower-case words. */
    @Query("select c from Change c where c.state in :states and (" + TITLED + ")")
    List<Change> titled(String words, Collection<ChangeState> states);

    /**
     * Finds the approved changes whose latest revision none of these reviewers approved. Only the approval of the newest step counts, because earlier ones were taken
     * back.
     *
     * @param onePerson whether approvals by authors count
     */
    @Query(
            "select c from Change c where c.state = APPROVED and not exists (select 1 from Approval a"
                    + " where a.key.change = c.id and a.key.approver in :reviewers"
                    + " and (:onePerson = true or a.approverPart <> AUTHOR)"
                    + " and a.key.approver = (select t.account from Transition t where t.key.change = c.id and t.key.number ="
                    + " (select max(u.key.number) from Transition u where u.key.change = c.id and u.toState = APPROVED))"
                    + " and a.key.revision = (select max(r.key.number) from Revision r where r.key.change = c.id)) order by c.id")
    List<Change> approvedByNoneOf(Collection<Long> reviewers, boolean onePerson);

    /** Finds the changes in these states that have the item among their subjects. */
    @Query("select c from Change c where c.state in :states and exists (select 1 from Revision r"
            + " where r.key.change = c.id and r.subjectId = :item and r.content is not null and r.key.number ="
            + " (select max(s.key.number) from Revision s where s.key.change = c.id and s.subjectId = :item))"
            + " order by c.id")
    List<Change> of(long item, Collection<ChangeState> states);

    /** Finds the other changes in these states that share a subject with the change. */
    @Query("select c from Change c where c.state in :states and c.id <> :change and c.id in"
            + " (select r.key.change from Revision r, Revision o where o.key.change = :change"
            + " and r.subjectId = o.subjectId and r.content is not null and o.content is not null"
            + " and r.key.number = (select max(s.key.number) from Revision s"
            + " where s.key.change = r.key.change and s.subjectId = r.subjectId)"
            + " and o.key.number = (select max(s.key.number) from Revision s"
            + " where s.key.change = o.key.change and s.subjectId = o.subjectId))"
            + " order by c.id")
    List<Change> overlapping(long change, Collection<ChangeState> states);

    @Query("select c from Change c where c.plannedEdition = :edition order by c.id")
    List<Change> plannedWith(long edition);

    Change save(Change change);
}
