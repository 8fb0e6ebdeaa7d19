package org.investportal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.investportal.accounts.AccountSettings;
import org.investportal.accounts.secret.FactorSecretCipher;
import org.investportal.accounts.secret.SecondFactorKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the key for second factors: in the setting, or else in a file beside the database that only the user of the portal may read. */
@Configuration(proxyBeanMethods = false)
class SecondFactorKeyLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SecondFactorKeyLoader.class);

    @Bean
    SecondFactorKey secondFactorKey(
            AccountSettings settings, JdbcConnectionDetails database, ObjectProvider<JdbcClient> jdbc) {
        String set = settings.secondFactorKey();
        DataLocation place = DataLocation.of(database.getJdbcUrl());
        return set == null
                ? place.keyFile().map(file -> inFile(file, place, jdbc)).orElseGet(SecondFactorKey::random)
                : SecondFactorKey.of(set);
    }

    /** An empty file was left by an earlier version that was killed while it created the key. */
    private static SecondFactorKey inFile(Path file, DataLocation place, ObjectProvider<JdbcClient> jdbc) {
        try {
            return Files.exists(file) && Files.size(file) > 0
                    ? SecondFactorKey.of(Files.readString(file))
                    : make(file, place, jdbc.getObject());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw StartRefused.forKey(file, unreadable);
        }
    }

    private static SecondFactorKey make(Path file, DataLocation place, JdbcClient jdbc) throws IOException {
        if (FactorSecretCipher.areEncryptedIn(jdbc)) {
            throw StartRefused.forLostKey(file);
        }
        SecondFactorKey key = SecondFactorKey.random();
        PrivateFile.createFolder(Objects.requireNonNull(file.getParent()));
        PrivateFile.writeFile(file, key.inBase64() + "\n");
        if (place.file().isEmpty()) {
            LOG.warn(
                    "The key for second factors is now in {}. A copy of the database does not contain it: keep a copy of the"
                            + " file. With several nodes, set portal.accounts.second-factor-key to its content on each.",
                    file);
        }
        return key;
    }
}
