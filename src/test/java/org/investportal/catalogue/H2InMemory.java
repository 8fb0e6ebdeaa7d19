package org.investportal.catalogue;

import org.investportal.fixture.MigratedDatabases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.PropertySource;

/** A migrated H2 in memory of each context's own. */
@TestConfiguration(proxyBeanMethods = false)
@PropertySource("classpath:migrated.properties")
public class H2InMemory {

    @Bean
    @Lazy // not made where a class asks for PostgreSQL
    JdbcConnectionDetails h2(@Value("${portal.content:hangzhou}") String content) {
        return MigratedDatabases.h2(content);
    }
}
