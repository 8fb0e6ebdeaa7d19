package org.investportal.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A driver of H2 in memory whose connections can be made to fail. */
final class BrokenDriver implements Driver {

    static final String PREFIX = "jdbc:broken:";

    private final Driver h2 = new org.h2.Driver();
    private volatile @Nullable Throwable failure;
    private volatile @Nullable SQLException failureOfWrites;

    /** From now on statements fail so; not at all without a failure. */
    void refuse(@Nullable Throwable next) {
        failure = next;
    }

    /** From now on only queries are answered. */
    void refuseWrites(@Nullable SQLException next) {
        failureOfWrites = next;
    }

    @Override
    public @Nullable Connection connect(String url, Properties settings) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        Connection connection = h2.connect(url.replace(PREFIX, "jdbc:h2:mem:"), settings);
        return (Connection) Proxy.newProxyInstance(
                BrokenDriver.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    Throwable thrown = failure;
                    if (thrown != null && method.getName().equals("createStatement")) {
                        throw thrown;
                    }
                    Object answer = answer(connection, method, arguments);
                    return method.getName().equals("createStatement") && answer instanceof Statement statement
                            ? readOnly(statement)
                            : answer;
                });
    }

    private Statement readOnly(Statement statement) {
        return (Statement) Proxy.newProxyInstance(
                BrokenDriver.class.getClassLoader(), new Class<?>[] {Statement.class}, (proxy, method, arguments) -> {
                    SQLException thrown = failureOfWrites;
                    if (thrown != null
                            && arguments != null
                            && !String.valueOf(arguments[0]).startsWith("select")) {
                        throw thrown;
                    }
                    return answer(statement, method, arguments);
                });
    }

    private static @Nullable Object answer(Object asked, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(asked, arguments);
        } catch (InvocationTargetException ofH2) {
            throw ofH2.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties settings) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("broken");
    }
}
