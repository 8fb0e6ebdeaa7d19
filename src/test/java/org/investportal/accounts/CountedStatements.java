package org.investportal.accounts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Records every statement that the thread of the test sends to the database, by any path. Jobs that run meanwhile are not counted. */
@TestComponent
class CountedStatements implements BeanPostProcessor {

    private final List<String> given = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread counted;

    /** Counts from now on, and only what the calling thread does. */
    void clear() {
        counted = Thread.currentThread();
        given.clear();
    }

    List<String> all() {
        return List.copyOf(given);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource data ? new Counting(data) : bean;
    }

    private Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (Thread.currentThread() == counted
                            && arguments != null
                            && method.getName().startsWith("prepare")) {
                        given.add(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private final class Counting extends DelegatingDataSource {

        Counting(DataSource real) {
            super(real);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }
    }
}
