package org.investportal.delivery.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {

    @Test
    void deletesAFileWithTheCompressedOneBesideIt(@TempDir Path directory) throws IOException {
        ExportFolder folder = ExportFolder.at(directory);
        folder.write("gone.html", "<p>".repeat(1000).getBytes(UTF_8), true);
        assertThat(directory.resolve("gone.html.gz")).isNotEmptyFile();

        folder.delete("gone.html");

        assertThat(directory).isEmptyDirectory();
    }
}
