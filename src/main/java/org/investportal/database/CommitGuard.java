package org.investportal.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Lets a connection to a file of H2, and its statements, do nothing successfully once the store is closing or has failed. While H2 2.3.232 closes its store after a
 * write that failed, it acknowledges commits that it writes nowhere ({@code MVStore.closeStore} begins by switching off the writing of each commit).
 */
final class CommitGuard implements InvocationHandler {

    private final Object guarded;
    private final MVStore store;

    private CommitGuard(Object guarded, MVStore store) {
        this.guarded = guarded;
        this.store = store;
    }

    /** @param connection one to a file in this process, with {@code WRITE_DELAY=0} */
    static Connection around(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return (Connection) proxy(
                Connection.class, connection, session.getDatabase().getStore().getMvStore());
    }

    private static Object proxy(Class<?> type, Object guarded, MVStore store) {
        return Proxy.newProxyInstance(
                CommitGuard.class.getClassLoader(), new Class<?>[] {type}, new CommitGuard(guarded, store));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Object result;
        try {
            result = method.invoke(guarded, arguments);
        } catch (InvocationTargetException failed) {
            throw Objects.requireNonNull(failed.getCause());
        }
        boolean mayCommit = method.getName().startsWith("execute")
                || method.getName().equals("commit")
                || method.getName().equals("setAutoCommit");
        if (mayCommit && isLost()) {
            throw new DatabaseDown(store.getPanicException());
        }
        return result instanceof Statement && Statement.class.isAssignableFrom(method.getReturnType())
                ? proxy(method.getReturnType(), result, store)
                : result;
    }

    /** Returns whether a commit that has just ended may not have been written. A store that does not write each commit is one that closes; it stays so. */
    private boolean isLost() {
        return store.getPanicException() != null || store.getAutoCommitDelay() < 0 || store.isClosed();
    }
}
