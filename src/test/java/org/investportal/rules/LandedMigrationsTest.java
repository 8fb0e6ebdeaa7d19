package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A migration that has landed is never edited: a portal that ran it would refuse to start. The list in the repository has the
 * checksum of each. New migrations are added to it with {@code ./mvnw test -Dtest=LandedMigrationsTest -Dmigrations.write=true},
 * which leaves the lines alone that are there.
 */
class LandedMigrationsTest {

    private static final Path LIST = Path.of("src/test/resources/landed-migrations.txt");
    private static final Path FOLDER = Path.of("src/main/resources/db");

    private final Map<String, String> landed = readList();
    private final Map<String, String> present = readFiles();

    LandedMigrationsTest() throws IOException {}

    @BeforeAll
    static void addNewOnes() throws IOException {
        if (Boolean.getBoolean("migrations.write")) {
            Map<String, String> lines = readFiles();
            lines.putAll(readList());
            Files.write(
                    LIST,
                    lines.entrySet().stream()
                            .map(line -> line.getValue() + "  " + line.getKey())
                            .toList());
        }
    }

    @Test
    void noneIsEditedOrTakenAway() {
        assertTrue(landed.size() >= 54, "the list is read");
        List<String> otherwise = landed.keySet().stream()
                .filter(file -> !Objects.equals(landed.get(file), present.get(file)))
                .toList();

        assertEquals(
                List.of(),
                otherwise,
                "These have landed and are not what they were: put them back, and write a new migration instead.");
    }

    @Test
    void eachIsListed() {
        List<String> missing = present.keySet().stream()
                .filter(file -> !landed.containsKey(file))
                .toList();

        assertEquals(
                List.of(),
                missing,
                "These are new: once they are as they are to land, add them to " + LIST
                        + " with ./mvnw test -Dtest=LandedMigrationsTest -Dmigrations.write=true");
    }

    private static Map<String, String> readList() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            String[] hashAndFile = line.split(" {2}", 2);
            lines.put(hashAndFile[1], hashAndFile[0]);
        }
        return lines;
    }

    private static Map<String, String> readFiles() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : Code.files(FOLDER.toString(), ".sql")) {
            hashes.put(FOLDER.relativize(file).toString(), hash(Files.readAllBytes(file)));
        }
        return hashes;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
