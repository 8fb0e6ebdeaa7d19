package org.investportal.core;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.core.Archive.Batch;
import org.investportal.core.PublicationRefused.Reason;

/** Writes a publication as the next edition, inside a transaction that has the lock. */
final class Publisher {

    private final EditionRows rows;
    private final VersionRows versions;
    private final ManifestRows manifests;
    private final Clock clock;

    Publisher(EditionRows rows, VersionRows versions, ManifestRows manifests, Clock clock) {
        this.rows = rows;
        this.versions = versions;
        this.manifests = manifests;
        this.clock = clock;
    }

    Preparation prepare(Publication publication, Archive archive, Content before) {
        Instant last = archive.edition(archive.last()).orElseThrow().publishedAt();
        Instant now = Manifest.stored(clock.instant());
        return new Preparation(publication, versions, archive, before, now.isBefore(last) ? last : now);
    }

    /** Writes everything but the row that closes the edition, reads it back, and returns what was read. Throws a {@link PublicationRefused}. */
    Batch write(Publication publication, Archive archive, Content before) {
        Preparation prepared = prepare(publication, archive, before);
        prepared.checked();
        int number = prepared.edition.number();
        Map<Long, Map<String, String>> asked = new HashMap<>();
        prepared.versions()
                .forEach(version -> asked.put(version.item, version.kind().write(version)));
        rows.insert(prepared.edition, prepared.newItems());
        rows.insert(prepared.given(), prepared.paths());
        versions.insert(prepared.versions());
        Batch written =
                read(prepared.versions().stream().map(Item::kind).distinct().toList(), number, number);
        compare(prepared, asked, written);
        manifests.insert(Manifest.of(written, manifests.salts(number), manifests.hash(number - 1)));
        return written;
    }

    /** Reads what editions brought. */
    Batch read(Collection<Description> kinds, int first, int last) {
        return new Batch(
                rows.editions(first, last),
                versions.read(kinds, first, last),
                rows.given(first, last),
                rows.paths(first, last));
    }

    private static void compare(Preparation prepared, Map<Long, Map<String, String>> asked, Batch written) {
        List<Reason> reasons = new ArrayList<>();
        Map<Long, Item> found = new HashMap<>();
        written.versions().forEach(version -> found.put(version.item, version));
        for (Item version : prepared.versions()) {
            Item back = found.get(version.item);
            Map<String, String> wanted = asked.getOrDefault(version.item, Map.of());
            Map<String, String> texts = back == null ? Map.of() : back.kind().write(back);
            version.kind().fields().stream()
                    .map(Field::name)
                    .filter(name -> !Objects.equals(wanted.get(name), texts.get(name)))
                    .forEach(name -> reasons.add(new Reason(
                            version.item,
                            version.kind().path(),
                            name,
                            "The database would keep another value: " + texts.getOrDefault(name, "none") + ".",
                            "数据库保存的值会有所不同：" + texts.getOrDefault(name, "无") + "。")));
        }
        if (!written.editions().equals(List.of(prepared.edition))) {
            reasons.add(new Reason(
                    0,
                    "",
                    "summary",
                    "The database would keep another summary, reason or time.",
                    "数据库保存的摘要、原因或时间会有所不同。"));
        }
        if (!reasons.isEmpty()) {
            throw new PublicationRefused(reasons);
        }
    }
}
