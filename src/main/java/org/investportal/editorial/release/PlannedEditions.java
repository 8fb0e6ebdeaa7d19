package org.investportal.editorial.release;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of ordered editions. */
interface PlannedEditions extends Repository<PlannedEdition, Long> {

    Optional<PlannedEdition> findById(long id);

    /** Locks an order: of two nodes that would publish it, one waits and then finds it published. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PlannedEdition p where p.id = :id")
    Optional<PlannedEdition> lock(long id);

    @Query("select p.id from PlannedEdition p where p.state = WAITING and p.nextTryAt <= :now order by p.dueAt, p.id")
    List<Long> due(Instant now);

    @Query("select p from PlannedEdition p where p.state = WAITING order by p.dueAt, p.id")
    List<PlannedEdition> waiting();

    @Query("select p from PlannedEdition p where p.state = CANCELLED and p.failure is not null"
            + " order by p.orderedAt desc limit 10")
    List<PlannedEdition> broken();

    @Query("select p from PlannedEdition p where p.editionNumber = :edition")
    Optional<PlannedEdition> publishedAs(int edition);

    @Query("select p from PlannedEdition p where p.state = PUBLISHED order by p.editionNumber desc")
    List<PlannedEdition> published(Limit most);

    PlannedEdition save(PlannedEdition order);
}
