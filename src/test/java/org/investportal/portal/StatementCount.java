package org.investportal.portal;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the statements that the calling thread sends to the database through Hibernate. Statements of other threads, such as the
 * scheduled jobs of the portal, do not count. {@code hibernate.properties} of the tests registers it.
 */
public final class StatementCount implements StatementInspector {

    private static volatile boolean isRegistered;

    private static final ThreadLocal<Long> COUNT = ThreadLocal.withInitial(() -> 0L);

    /** Returns the number of statements that the work takes. */
    public static long of(Runnable work) {
        long before = COUNT.get();
        work.run();
        if (!isRegistered) {
            throw new IllegalStateException("no statement of this run was counted");
        }
        return COUNT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        isRegistered = true;
        COUNT.set(COUNT.get() + 1);
        return sql;
    }
}
