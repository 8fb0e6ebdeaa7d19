package org.investportal.editorial.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.LocalizedTitle;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of revisions. */
public interface Revisions extends Repository<Revision, Revision.Key> {

    Optional<Revision> findByKey(Revision.Key key);

    @Query("select r from Revision r where r.key.change = :change order by r.key.number")
    List<Revision> of(long change);

    @Query("select r from Revision r where r.key.change = :change"
            + " and r.key.number = (select max(s.key.number) from Revision s where s.key.change = :change)")
    Optional<Revision> latest(long change);

    /** Finds the latest revision of each of these changes. */
    @Query("select r from Revision r where r.key.change in :changes"
            + " and r.key.number = (select max(s.key.number) from Revision s where s.key.change = r.key.change)")
    List<Revision> latest(Collection<Long> changes);

    /** Finds the latest revision of a subject of the change; also one that takes the subject out. */
    @Query("select r from Revision r where r.key.change = :change and r.subjectId = :item and r.key.number ="
            + " (select max(s.key.number) from Revision s where s.key.change = :change and s.subjectId = :item)")
    Optional<Revision> latest(long change, long item);

    /** Finds the first revision of the change that was saved from the form with this key. */
    @Query(
            "select r from Revision r where r.key.change = :change and r.formKey = :formKey order by r.key.number limit 1")
    Optional<Revision> savedFrom(long change, String formKey);

    /** Finds the latest revision of each subject of these changes, by change and in the order in which the subjects came into it. */
    @Query("select r from Revision r where r.key.change in :changes and r.content is not null"
            + " and r.key.number = (select max(s.key.number) from Revision s"
            + " where s.key.change = r.key.change and s.subjectId = r.subjectId)"
            + " order by r.key.change, (select min(f.key.number) from Revision f"
            + " where f.key.change = r.key.change and f.subjectId = r.subjectId)")
    List<Revision> ofSubjects(Collection<Long> changes);

    default List<Revision> ofSubjects(long change) {
        return ofSubjects(List.of(change));
    }

    /** A subject of a change without its content, which may be long. */
    record SubjectLine(long change, ItemKind kind, long item, LocalizedTitle title) {}

    /** Finds the subjects of these changes, in the same order. */
    @Query("select new org.investportal.editorial.change.Revisions$SubjectLine("
            + "r.key.change, r.subjectKind, r.subjectId, r.title) from Revision r"
            + " where r.key.change in :changes and r.content is not null"
            + " and r.key.number = (select max(s.key.number) from Revision s"
            + " where s.key.change = r.key.change and s.subjectId = r.subjectId)"
            + " order by r.key.change, (select min(f.key.number) from Revision f"
            + " where f.key.change = r.key.change and f.subjectId = r.subjectId)")
    List<SubjectLine> subjectLines(Collection<Long> changes);

    /** Finds the titles of an item, the newest first. */
    @Query("select r.title from Revision r where r.subjectId = :item order by r.keptAt desc, r.key.number desc")
    List<LocalizedTitle> titles(long item, Limit limit);

    /** Tells whether nothing was ever published of the item. */
    @Query("select count(i) = 0 from Item i where i.id = :item")
    boolean isOfSomethingNew(long item);

    Revision save(Revision revision);
}
