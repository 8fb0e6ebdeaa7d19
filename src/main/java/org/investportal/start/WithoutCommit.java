package org.investportal.start;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection whose user cannot end its transaction. Flyway commits after each migration; here its work is part of a larger transaction. */
final class WithoutCommit {

    private static final Set<String> IGNORED = Set.of("commit", "setAutoCommit", "close");

    private WithoutCommit() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                WithoutCommit.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (IGNORED.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }
}
