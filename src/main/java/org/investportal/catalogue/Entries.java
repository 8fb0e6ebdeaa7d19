package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.investportal.catalogue.row.Entry;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads editions and their entries up to one edition, without names of people. */
interface Entries extends Repository<Entry, Entry.Key> {
    String PUBLIC =
            "select new org.investportal.catalogue.PublicEntry(e.key.edition, d.publishedAt, e.key.item, i.kind, e.kind,"
                    + " coalesce(own.mark, own.written, english.mark, english.written),"
                    + " case when key(own) is null then false else true end) from Entry e join Edition d on d.number = e.key.edition"
                    + " join Item i on i.id = e.key.item left join e.reasons own on key(own) = :language"
                    + " left join e.reasons english on key(english) = EN where ";

    @Query(
            PUBLIC
                    + "e.key.edition > :after and e.key.edition <= :upTo and i.kind in :what order by e.key.edition desc, e.key.item")
    List<PublicEntry> between(int after, int upTo, Collection<ItemKind> what, Language language);

    @Query(
            "select new org.investportal.catalogue.PublishedEditionSummary(d.number, d.publishedAt, coalesce(own.mark, own.written, english.mark, english.written),"
                    + " case when chinese.key.edition is null then false else true end, d.selfApproved, undo.undone) from Edition d"
                    + " left join EditionUndo undo on undo.edition = d.number"
                    + " left join EditionSummary own on own.key.edition = d.number and own.key.language = :language"
                    + " left join EditionSummary english on english.key.edition = d.number and english.key.language = EN"
                    + " left join EditionSummary chinese on chinese.key.edition = d.number and chinese.key.language = ZH"
                    + " where d.number > :after and d.number <= :upTo order by d.number desc")
    List<PublishedEditionSummary> editions(int after, int upTo, Language language);

    /** Returns the reasons that contain the words, in any language, newest first. The words must be in lower case. */
    @Query(
            "select new org.investportal.catalogue.PublicStatement(e.key.edition, e.key.item, key(r), coalesce(r.mark, r.written)) from Entry e"
                    + " join e.reasons r where e.key.edition <= :edition and locate(:words, lower(coalesce(r.mark, r.written))) > 0"
                    + " order by e.key.edition desc, e.key.item, key(r)")
    List<PublicStatement> reasonsWith(int edition, String words, Limit most);

    @Query(
            "select new org.investportal.catalogue.PublicStatement(e.key.edition, e.key.item, key(r), coalesce(r.mark, r.written)) from Entry e"
                    + " join e.reasons r where e.key.edition = :edition and e.key.item = :item order by key(r)")
    List<PublicStatement> reasons(int edition, long item);

    @Query(
            "select new org.investportal.catalogue.PublicStatement(s.key.edition, 0L, s.key.language, coalesce(s.mark, s.written))"
                    + " from EditionSummary s where s.key.edition <= :edition and locate(:words, lower(coalesce(s.mark, s.written))) > 0"
                    + " order by s.key.edition desc, s.key.language")
    List<PublicStatement> summariesWith(int edition, String words, Limit most);

    @Query(
            "select new org.investportal.catalogue.PublicStatement(s.key.edition, 0L, s.key.language, coalesce(s.mark, s.written))"
                    + " from EditionSummary s where s.key.edition = :edition order by s.key.language")
    List<PublicStatement> summaries(int edition);
}
