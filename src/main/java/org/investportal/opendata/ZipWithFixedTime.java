package org.investportal.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Replaces the time of creation in a workbook, so that the same content has the same bytes on every node and its entity tag stays. The library writes the present
 * time and has no setting for another.
 */
final class ZipWithFixedTime {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    /** The time of all entries. For the earliest time that archives know, the JDK would add a field that depends on the time zone of the machine. */
    static final LocalDateTime OF_ENTRIES = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipWithFixedTime() {}

    /** Reads the archive from its end, where its sizes are. The JDK does so for files only, and a disk can be full. */
    static byte[] of(byte[] workbook, Instant created) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(OF_ENTRIES);
                to.putNextEntry(copy);
                to.write(content(entry, from.getInputStream(entry).readAllBytes(), created));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(ZipEntry entry, byte[] content, Instant created) {
        return entry.getName().equals(PROPERTIES)
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceFirst(CREATED, "$1" + created.truncatedTo(ChronoUnit.SECONDS))
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
