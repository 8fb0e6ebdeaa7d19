package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.investportal.FileDatabase;
import org.investportal.accounts.AccountSettings;
import org.investportal.accounts.secret.SecondFactorKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SecondFactorKeyLoaderTest {

    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", ""));

    private final FileDatabase database;
    private final Path file;

    SecondFactorKeyLoaderTest(@TempDir Path folder) {
        database = new FileDatabase(folder);
        file = folder.resolve("data/portal.key");
    }

    @BeforeEach
    void makeTheTable() {
        jdbc.sql("create table account (second_factor_secret varchar)").update();
    }

    @Test
    void keepsOneForTheNextStart() throws Exception {
        String made = find(null).inBase64();

        assertEquals(made, find(null).inBase64());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void isMadeWhereAKillLeftHalfAFile() throws Exception {
        Files.createDirectory(file.getParent());
        Files.createFile(file);
        Files.writeString(file.resolveSibling("portal.key.new"), "half a k");

        assertEquals(find(null).inBase64(), find(null).inBase64());
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void isNotReplacedIfSecretsNeedTheFormerKey() {
        jdbc.sql("insert into account values ('gcm:AAAA')").update();

        assertThat(assertThrows(StartRefused.class, () -> find(null)))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("portal.accounts.second-factor-key");
        assertThat(file).doesNotExist();
    }

    @Test
    void prefersTheSetting() {
        jdbc.sql("insert into account values ('gcm:AAAA')").update();
        String set = SecondFactorKey.random().inBase64();

        assertEquals(set, find(set).inBase64());
        assertThat(file).doesNotExist();
    }

    private SecondFactorKey find(@Nullable String set) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("jdbc", jdbc);
        return new SecondFactorKeyLoader()
                .secondFactorKey(
                        new AccountSettings(Duration.ofMinutes(1), Duration.ofHours(1), set, Set.of()),
                        database,
                        beans.getBeanProvider(JdbcClient.class));
    }
}
