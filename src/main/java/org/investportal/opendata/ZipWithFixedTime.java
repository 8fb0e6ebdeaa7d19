package org.investportal.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.util.StreamUtils;

/**
 * Replaces the time of creation in a workbook, so that the same content has the same bytes on every node and its entity tag stays, and the range of each sheet.
 * The library writes the present time and a range of one cell, and has no settings for others.
 */
final class ZipWithFixedTime {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final String RANGE = "<dimension ref=\"A1\"/>";

    /** The bytes of a sheet that have its range, more or less. */
    private static final int BEGINNING = 1_000;

    /** The time of all entries. For the earliest time that archives know, the JDK would add a field that depends on the time zone of the machine. */
    static final LocalDateTime OF_ENTRIES = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipWithFixedTime() {}

    /**
     * Reads the archive from its end, where its sizes are. The JDK does so for files only, and a disk can be full.
     *
     * @param ranges the range of each sheet, in their order
     */
    static void copy(SeekableByteChannel workbook, Instant created, List<String> ranges, OutputStream file)
            throws IOException {
        try (ZipFile from = ZipFile.builder().setSeekableByteChannel(workbook).get();
                ZipOutputStream to = new ZipOutputStream(StreamUtils.nonClosing(file))) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(OF_ENTRIES);
                to.putNextEntry(copy);
                InputStream content = from.getInputStream(entry);
                if (entry.getName().equals(PROPERTIES)) {
                    to.write(created(content.readAllBytes(), created));
                }
                Matcher sheet = SHEET.matcher(entry.getName());
                if (sheet.matches()) {
                    String range = ranges.get(Integer.parseInt(sheet.group(1)) - 1);
                    to.write(ranged(content.readNBytes(BEGINNING), range));
                }
                content.transferTo(to);
                to.closeEntry();
            }
        }
    }

    /** Keeps each byte apart from those of the range, also of a character that is cut. */
    private static byte[] ranged(byte[] beginning, String range) {
        return new String(beginning, StandardCharsets.ISO_8859_1)
                .replace(RANGE, "<dimension ref=\"" + range + "\"/>")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] created(byte[] properties, Instant created) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + created.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
