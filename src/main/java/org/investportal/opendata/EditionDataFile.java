package org.investportal.opendata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.investportal.catalogue.value.Sha256;

/**
 * A data file of an edition, made whole and compressed before it is sent.
 *
 * @param sha256 the hash of the file
 * @param length of the file, in bytes
 * @param madeLater whether it was made after the publication of the edition
 * @param content the file, compressed by gzip
 */
@SuppressWarnings("ArrayRecordComponent") // files are not compared
record EditionDataFile(int editionNumber, String name, String sha256, long length, boolean madeLater, byte[] content) {

    /** Writes the text of a file. */
    interface Text {
        void writeTo(Writer file) throws IOException;
    }

    static EditionDataFile of(int edition, String name, boolean madeLater, Text text) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        CountedGzip gzip = new CountedGzip(content);
        try (Writer file = new OutputStreamWriter(new DigestOutputStream(gzip, digest), StandardCharsets.UTF_8)) {
            text.writeTo(file);
        }
        return new EditionDataFile(
                edition, name, Sha256.written(digest.digest()), gzip.length, madeLater, content.toByteArray());
    }

    /** Returns the file as it is served. */
    InputStream open() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(content));
    }

    /** Compresses and counts what it is given. */
    private static final class CountedGzip extends GZIPOutputStream {

        private long length;

        CountedGzip(ByteArrayOutputStream to) throws IOException {
            super(to);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int count) throws IOException {
            super.write(bytes, from, count);
            length += count;
        }
    }
}
