package org.investportal.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts time limits and the watch around the pool, and lets migrations take the time that they need. */
@Configuration(proxyBeanMethods = false)
class WatchedPool {

    @Bean
    static BeanPostProcessor poolWithLimits() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? watched(pool) : bean;
            }
        };
    }

    static WatchedDataSource watched(HikariDataSource pool) {
        PhysicalConnectionFactory physical = PhysicalConnectionFactory.of(pool);
        pool.setDataSource(physical);
        return new WatchedDataSource(pool, physical);
    }

    /** An embedded database has no limits, and would be closed between two connections. */
    @Bean
    static FlywayConfigurationCustomizer migrationsWithoutLimits() {
        return flyway -> {
            if (flyway.getDataSource() instanceof WatchedDataSource watched && watched.isOfPostgres()) {
                flyway.dataSource(watched.forMigrations());
            }
        };
    }
}
