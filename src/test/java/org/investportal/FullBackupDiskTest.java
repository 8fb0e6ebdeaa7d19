package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is no room for a backup: the system refuses the process long files, which fails writes as a full disk does; also those of the database, until there is room again. */
@Tag("sweep")
class FullBackupDiskTest {

    @Test
    void isReportedInOneLineAndStaffGoOn(@TempDir Path folder) throws Exception {
        Map<String, String> settings = Map.of("PORTAL_BACKUP_FOLDER", "backups", "PORTAL_BACKUP_EVERY", "1s");
        try (PortalProcess portal = PortalProcess.in(folder, settings).untilReady()) {
            ProcessStaff staff = ProcessStaff.first(portal);
            String draft = staff.draft(347, "1.5 billion");
            portal.limitFiles("100000");
            await().atMost(Duration.ofMinutes(1)).until(() -> !errors(portal).isEmpty());
            portal.limitFiles("unlimited");

            await().atMost(Duration.ofMinutes(1)).until(() -> staff.edit(draft).status() == 200);
            assertThat(staff.save(draft, "1.6 billion").status()).isEqualTo(200);
            portal.stop();
            assertThat(errors(portal))
                    .singleElement()
                    .asString()
                    .containsPattern("\\((The database does not answer|.*File too large.*)\\)");
            assertThat(portal.output()).noneMatch(line -> line.startsWith("\tat "));
            assertThat(new File(folder.toFile(), "backups/unfinished").list()).isEmpty();
        }
    }

    private static List<String> errors(PortalProcess portal) throws Exception {
        return portal.output().stream()
                .filter(line -> line.contains("No backup could be"))
                .toList();
    }
}
