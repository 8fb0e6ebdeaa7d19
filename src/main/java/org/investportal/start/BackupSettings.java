package org.investportal.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for backups of the embedded database.
 *
 * @param folder the folder to which backups are written; without it none are written
 * @param every the time between two backups
 * @param keep the number of backups to keep
 */
@ConfigurationProperties("portal.backup")
record BackupSettings(
        @Nullable String folder,
        @DefaultValue("1d") Duration every,
        @DefaultValue("7") int keep) {

    BackupSettings {
        if (every.toMillis() <= 0 || keep < 1) {
            throw new IllegalArgumentException("every must be a time such as 1d, and keep at least 1");
        }
    }

    Optional<Path> place() {
        return Optional.ofNullable(folder)
                .filter(name -> !name.isBlank())
                .map(name -> Path.of(name).toAbsolutePath().normalize());
    }
}
