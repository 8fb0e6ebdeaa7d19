package org.investportal.catalogue;

import org.investportal.fixture.MigratedDatabases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;

/** A migrated database of each context's own on one real PostgreSQL, which starts with the first and stops with the tests. */
@TestConfiguration(proxyBeanMethods = false)
@PropertySource("classpath:migrated.properties")
public class PostgresEmbedded {

    @Bean
    @Primary
    JdbcConnectionDetails postgres(@Value("${portal.content:hangzhou}") String content) {
        return MigratedDatabases.postgres(content);
    }
}
