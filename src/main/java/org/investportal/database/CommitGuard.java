package org.investportal.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets a connection to H2, and its statements, do nothing successfully once a write of a file has failed. While H2 2.3.232 closes its store after that, it
 * acknowledges commits that it writes nowhere ({@code MVStore.closeStore} begins by switching off the writing of each commit).
 */
final class CommitGuard implements InvocationHandler {

    private final Object guarded;

    /** The number of failed files when the connection was opened. */
    private final long failures;

    private CommitGuard(Object guarded, long failures) {
        this.guarded = guarded;
        this.failures = failures;
    }

    /** @param failures the number of failed files before the connection was opened */
    static Connection around(Connection connection, long failures) {
        return (Connection) proxy(Connection.class, connection, failures);
    }

    private static Object proxy(Class<?> type, Object guarded, long failures) {
        return Proxy.newProxyInstance(
                CommitGuard.class.getClassLoader(), new Class<?>[] {type}, new CommitGuard(guarded, failures));
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
        if (mayCommit && FailFastFilePath.failures() != failures) {
            throw new DatabaseDown();
        }
        return result instanceof Statement && Statement.class.isAssignableFrom(method.getReturnType())
                ? proxy(method.getReturnType(), result, failures)
                : result;
    }
}
