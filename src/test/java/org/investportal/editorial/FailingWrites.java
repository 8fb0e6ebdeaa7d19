package org.investportal.editorial;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets the n-th write of a transaction fail as a full disk or a broken line would, on demand. */
@TestConfiguration(proxyBeanMethods = false)
class FailingWrites {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final Set<String> WRITES = Set.of("execute", "executeUpdate", "executeBatch", "addBatch");

    /** How many writes go well from now on. */
    static final class Fuse {

        private final AtomicInteger left = new AtomicInteger(NEVER);

        void burnAfter(int writes) {
            left.set(writes);
        }

        void mend() {
            left.set(NEVER);
        }

        private void write() throws SQLException {
            if (left.get() != NEVER && left.decrementAndGet() < 0) {
                throw new SQLException("the disk is full");
            }
        }
    }

    @Bean
    static Fuse fuse() {
        return new Fuse();
    }

    @Bean
    static BeanPostProcessor failingDataSource(Fuse fuse) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource real ? new Failing(real, fuse) : bean;
            }
        };
    }

    private static final class Failing extends DelegatingDataSource {

        private final Fuse fuse;

        Failing(DataSource real, Fuse fuse) {
            super(real);
            this.fuse = fuse;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        Object result = invoke(() -> method.invoke(real, arguments));
                        return result instanceof PreparedStatement statement && isWrite(String.valueOf(arguments[0]))
                                ? failing(statement)
                                : result;
                    });
        }

        private PreparedStatement failing(PreparedStatement real) {
            return (PreparedStatement) Proxy.newProxyInstance(
                    PreparedStatement.class.getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (self, method, arguments) -> {
                        if (WRITES.contains(method.getName())) {
                            fuse.write();
                        }
                        return invoke(() -> method.invoke(real, arguments));
                    });
        }

        private static boolean isWrite(String sql) {
            return sql.toLowerCase(Locale.ROOT).matches("(?s)\\s*(insert|update|delete).*");
        }

        private interface Call {
            Object make() throws ReflectiveOperationException;
        }

        private static Object invoke(Call call) throws Throwable {
            try {
                return call.make();
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
