package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;

/** Indicators, by what they are wanted for. Each query joins only rows that hold at the edition. */
interface Indicators extends Rows<Indicator> {

    /** Those whose home is the sector or that it also shows. */
    @Query("select distinct r from Indicator r"
            + " join Topic t on t.version.item = r.topicId and t.gone = false and :edition between t.version.edition and t.lastEdition"
            + " left join AlsoShownIn s on s.shownId = r.version.item and s.sectorId = :sector"
            + " and s.gone = false and :edition between s.version.edition and s.lastEdition"
            + " where " + Row.HOLDS + " and (t.sectorId = :sector or s.sectorId = :sector)")
    List<Indicator> inSector(int edition, long sector);

    /** The indicator and all that a declared relation joins it with. */
    @Query("select distinct r from Indicator r"
            + " left join Relation l on l.gone = false and :edition between l.version.edition and l.lastEdition"
            + " and (l.indicatorId = :indicator or l.ofId = :indicator or l.wholeId = :indicator)"
            + " and (l.indicatorId = r.version.item or l.ofId = r.version.item or l.wholeId = r.version.item)"
            + " where " + Row.HOLDS + " and (r.version.item = :indicator or l.indicatorId is not null)")
    List<Indicator> around(int edition, long indicator);

    /** The indicator of the figure, all that a declared relation joins it with, and those named beside it. */
    @Query("select distinct r from Indicator r"
            + " join Figure f on f.version.item = :figure and f.gone = false and :edition between f.version.edition and f.lastEdition"
            + " left join Relation l on l.gone = false and :edition between l.version.edition and l.lastEdition"
            + " and (l.indicatorId = f.indicatorId or l.ofId = f.indicatorId or l.wholeId = f.indicatorId)"
            + " and (l.indicatorId = r.version.item or l.ofId = r.version.item or l.wholeId = r.version.item)"
            + " where " + Row.HOLDS
            + " and (r.version.item = f.indicatorId or l.indicatorId is not null or r.version.item in :beside)")
    List<Indicator> aroundFigure(int edition, long figure, Collection<Long> beside);

    /** Those with a figure that was read in the source or that a claim of the source is tied to. */
    @Query("select distinct r from Indicator r"
            + " join Figure f on f.indicatorId = r.version.item and f.gone = false and :edition between f.version.edition and f.lastEdition"
            + " left join Reading g on g.figureId = f.version.item and g.gone = false and :edition between g.version.edition and g.lastEdition"
            + " left join Mention m on m.id = g.mentionId and m.sourceId = :source"
            + " left join Tie t on t.figureId = f.version.item and t.gone = false and :edition between t.version.edition and t.lastEdition"
            + " left join Claim c on c.version.item = t.namedId and c.sourceId = :source"
            + " and c.gone = false and :edition between c.version.edition and c.lastEdition"
            + " where " + Row.HOLDS + " and (m.id is not null or c.sourceId is not null)")
    List<Indicator> ofSource(int edition, long source);

    /** Those with a figure that heads a sector. */
    @Query("select distinct r from Indicator r"
            + " join Figure f on f.indicatorId = r.version.item and f.gone = false and :edition between f.version.edition and f.lastEdition"
            + " join Headline h on h.figureId = f.version.item and h.gone = false and :edition between h.version.edition and h.lastEdition"
            + " where " + Row.HOLDS)
    List<Indicator> headlined(int edition);

    /** These and those that the figures ever belonged to, through time. */
    @Query("select r from Indicator r where " + Row.PUBLISHED + " and r.version.item in :indicators"
            + " union select r from Indicator r join Figure f on f.indicatorId = r.version.item"
            + " and f.version.item in :figures and f.version.edition <= :edition where " + Row.PUBLISHED)
    List<Indicator> upToOfFigures(int edition, Collection<Long> indicators, Collection<Long> figures);
}
