package org.investportal.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.investportal.catalogue.value.CanonicalJson;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes downloaded files of editions as they were before lines had salts. */
final class OldForm {

    private static final TypeReference<TreeMap<String, Object>> MEMBERS = new TypeReference<>() {};

    private OldForm() {}

    /** The files of the first editions; those that follow stay as they are and go on from there. */
    static void writeFirst(Path folder, int last) throws IOException {
        String previous = null;
        for (int edition = 1; Files.exists(folder.resolve("manifest-" + edition + ".json")); edition++) {
            previous = write(folder, edition, edition <= last, previous);
        }
    }

    private static String write(Path folder, int edition, boolean old, @Nullable String previous) throws IOException {
        Path file = folder.resolve("manifest-" + edition + ".json");
        Map<String, Object> manifest = read(Files.readString(file));
        Object suppressed = manifest.remove("suppressed");
        manifest.remove("hash");
        if (old) {
            manifest.put("form", 1);
            manifest.remove("log");
            manifest.put("items", withoutSalts(folder.resolve("items-" + edition + ".jsonl"), manifest));
        }
        if (previous != null) {
            manifest.put("previous", previous);
        }
        String hash = Sha256.of(CanonicalJson.of(manifest));
        manifest.put("hash", hash);
        if (suppressed != null) {
            manifest.put("suppressed", suppressed);
        }
        Files.writeString(file, CanonicalJson.of(manifest));
        return hash;
    }

    /** The hashes of the lines by their items. */
    private static Map<String, Object> withoutSalts(Path file, Map<String, Object> manifest) throws IOException {
        Map<String, Object> items = new TreeMap<>();
        StringBuilder lines = new StringBuilder();
        Object[] names = ((Map<?, ?>) Objects.requireNonNull(manifest.get("items")))
                .keySet().stream().sorted().toArray();
        List<String> salted = Files.readAllLines(file);
        for (int at = 0; at < names.length; at++) {
            Map<String, Object> line = read(salted.get(at));
            line.remove("salt");
            items.put((String) names[at], Sha256.of(CanonicalJson.of(line)));
            lines.append(CanonicalJson.of(line)).append('\n');
        }
        Files.writeString(file, lines);
        return items;
    }

    private static Map<String, Object> read(String json) {
        return JsonMapper.shared().readValue(json, MEMBERS);
    }
}
