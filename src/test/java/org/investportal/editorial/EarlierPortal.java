package org.investportal.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.investportal.manifests.RecordedManifests;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/** What an earlier portal stored, and the addresses at which it answered. Its database is migrated when the portal starts. */
@TestConfiguration(proxyBeanMethods = false)
class EarlierPortal {

    private static final String FOLDER = "earlier-portal/";

    @Bean
    EarlierDatabase recorded() {
        return new EarlierDatabase("165", FOLDER + "rows.sql");
    }

    /** Returns the lines of a file of the recording. */
    static List<String> lines(String file) {
        try {
            return new ClassPathResource(FOLDER + file)
                    .getContentAsString(UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The manifests of the editions that shipped are too long for the file of the rows. They are there before the portal looks for them. */
    @Bean
    @Primary
    FlywayMigrationStrategy withManifests(
            @Qualifier("migration") FlywayMigrationStrategy ofPortal, DataSource database) {
        return flyway -> {
            ofPortal.migrate(flyway);
            RecordedManifests.add(database, lines("manifests.txt"));
        };
    }
}
