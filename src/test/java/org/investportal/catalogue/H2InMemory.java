package org.investportal.catalogue;

import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** An H2 in memory of each context's own. */
@TestConfiguration(proxyBeanMethods = false)
public class H2InMemory {

    @Bean
    JdbcConnectionDetails h2() {
        return new DatabaseAt("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
