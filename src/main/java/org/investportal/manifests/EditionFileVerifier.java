package org.investportal.manifests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.investportal.catalogue.value.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the data files of editions with their hashes, which are in the manifests. */
final class EditionFileVerifier {

    private final JdbcClient jdbc;

    EditionFileVerifier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the files that differ from their hashes, a line for each; empty if there are none. */
    List<String> findings(int edition) {
        return jdbc
                .sql("select name, sha256, content from edition_file where edition_number = ? order by name")
                .param(edition)
                .query((row, number) -> isWhole(row.getString("sha256"), row.getBytes("content"))
                        ? ""
                        : "edition " + edition + ": the file " + row.getString("name") + " is not what its hash says")
                .list()
                .stream()
                .filter(finding -> !finding.isEmpty())
                .toList();
    }

    private static boolean isWhole(String sha256, byte[] compressed) {
        MessageDigest digest = Sha256.digest();
        try (DigestInputStream file =
                new DigestInputStream(new GZIPInputStream(new ByteArrayInputStream(compressed)), digest)) {
            file.transferTo(OutputStream.nullOutputStream());
            return sha256.equals(Sha256.written(digest.digest()));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
