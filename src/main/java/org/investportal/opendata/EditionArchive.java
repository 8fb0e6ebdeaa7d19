package org.investportal.opendata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Packs the permanent data of an edition with its description and a text for people. The same content has the same bytes at any time. */
@Component
class EditionArchive {

    private final EditionDataFileService data;
    private final DataPackageFactory packages;
    private final EditionReadMe readMe;

    EditionArchive(EditionDataFileService data, DataPackageFactory packages, EditionReadMe readMe) {
        this.data = data;
        this.packages = packages;
        this.readMe = readMe;
    }

    byte[] of(int edition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            add(EditionReadMe.NAME, text(readMe.of(edition)), archive);
            for (DataFormat format : List.of(DataFormat.CSV, DataFormat.JSON)) {
                EditionDataFile file = data.figures(edition, format);
                add(file.name(), file.open(), archive);
            }
            add("datapackage.json", text(packages.ofEdition(edition).json()), archive);
        }
        return bytes.toByteArray();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(String name, InputStream content, ZipOutputStream archive) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ZipWithFixedTime.OF_ENTRIES);
        archive.putNextEntry(entry);
        try (content) {
            content.transferTo(archive);
        }
        archive.closeEntry();
    }
}
