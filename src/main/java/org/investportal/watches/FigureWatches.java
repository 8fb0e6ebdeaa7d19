package org.investportal.watches;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and writes the requests of readers for mails about changes. */
interface FigureWatches extends Repository<FigureWatch, Long> {

    FigureWatch saveAndFlush(FigureWatch watch);

    Optional<FigureWatch> findById(long id);

    Optional<FigureWatch> findByFigureIdAndEmail(long figureId, String email);

    long countByEmail(String email);

    List<FigureWatch> findByEmailOrderByIdAsc(String email);

    /** Returns the figures that readers watched at that time. */
    @Query("select distinct w.figureId from FigureWatch w where w.confirmedAt <= :at order by w.figureId")
    List<Long> watchedAt(Instant at);

    /** Returns some of those who watched the figure at that time, in the order of their ids. */
    @Query(
            "select w from FigureWatch w where w.figureId = :figure and w.confirmedAt <= :at and w.id > :after order by w.id")
    List<FigureWatch> watching(long figure, Instant at, long after, Limit most);

    /** Makes the request one for another figure. */
    @Modifying
    @Query("update FigureWatch w set w.figureId = :figure where w.id = :id")
    int move(long id, long figure);

    @Modifying
    @Query("delete from FigureWatch w where w.id = :id")
    int deleteOne(long id);

    @Modifying
    @Query("delete from FigureWatch w where w.figureId = :figure")
    int deleteOfFigure(long figure);

    @Modifying
    @Query("delete from FigureWatch w where w.email = :email")
    int deleteOf(String email);

    @Modifying
    @Query("delete from FigureWatch w where w.confirmedAt is null and w.requestedAt < :limit")
    int deleteUnconfirmedBefore(Instant limit);
}
