package org.investportal.portal;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that some work takes once everything that is kept in memory has been read. */
public final class StatementCount {

    private static final int TIMES = 3;

    private StatementCount() {}

    /** Returns the fewest of three times, since the portal follows other nodes once a second meanwhile. */
    public static long of(EntityManagerFactory entities, Runnable work) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return LongStream.range(0, TIMES)
                .map(time -> {
                    long before = statistics.getPrepareStatementCount();
                    work.run();
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
