package org.investportal.editorial;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.investportal.Settings;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The file of an embedded database in a folder. */
record PortalFile(Path folder) {

    /**
     * As shipped, but for how long H2 leaves space alone that has become free. Only once it uses space again can commits be
     * lost, so with 45 seconds, as shipped, a minute of commits has to come first.
     */
    String url(int retentionInMillis) throws IOException {
        return Settings.embeddedAt(folder.resolve("portal")) + ";RETENTION_TIME=" + retentionInMillis;
    }

    /** Returns the database in a copy of the file as it is now. The file itself is not touched. */
    DataSource image() throws IOException {
        Files.copy(folder.resolve("portal.mv.db"), folder.resolve("image.mv.db"), REPLACE_EXISTING);
        return new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("image") + ";IFEXISTS=TRUE");
    }
}
