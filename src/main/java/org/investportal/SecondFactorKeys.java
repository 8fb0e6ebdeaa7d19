package org.investportal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.investportal.accounts.AccountsSettings;
import org.investportal.accounts.SecondFactorKey;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the key for second factors: in the setting, or else in a file beside the database that nobody else may read. */
@Configuration(proxyBeanMethods = false)
class SecondFactorKeys {

    @Bean
    SecondFactorKey secondFactorKey(AccountsSettings settings, JdbcConnectionDetails database) {
        String set = settings.secondFactorKey();
        return set == null
                ? DataPlace.of(database.getJdbcUrl())
                        .keyFile()
                        .map(SecondFactorKeys::inFile)
                        .orElseGet(SecondFactorKey::random)
                : SecondFactorKey.of(set);
    }

    private static SecondFactorKey inFile(Path file) {
        try {
            return Files.exists(file) ? SecondFactorKey.of(Files.readString(file)) : make(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw StartRefused.forKey(file, unreadable);
        }
    }

    private static SecondFactorKey make(Path file) throws IOException {
        SecondFactorKey key = SecondFactorKey.random();
        OwnerOnly.createFolder(Objects.requireNonNull(file.getParent()));
        OwnerOnly.createFile(file);
        Files.writeString(file, key.inBase64() + "\n");
        return key;
    }
}
