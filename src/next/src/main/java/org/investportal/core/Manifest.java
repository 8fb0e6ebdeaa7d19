package org.investportal.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.investportal.core.Archive.Address;
import org.investportal.core.Archive.Batch;
import org.investportal.value.Language;
import org.investportal.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What proves later that an edition is as it was published: the SHA-256 of each of its items with a salt, and of the manifest before.
 *
 * @param content the hashed lines
 * @param hash the SHA-256 of the content, which proves this edition and all before it
 */
record Manifest(int edition, int form, String content, String hash) {

    /** The version of the canonical texts. A change that alters the hash of something published is a new form beside this one. */
    static final int FORM = 1;

    private static final Pattern EMPTY_LAST_CELLS = Pattern.compile("(?: \\| )+(?=\n|$)");

    /**
     * The random texts that are hashed along, so that suppressed words cannot be found by trying.
     *
     * @param items those of the items of an edition
     */
    record Salts(String edition, Map<Long, String> items) {}

    /** @param batch what one edition brought */
    static Manifest of(Batch batch, Salts salts, @Nullable String previous) {
        Edition edition = batch.editions().get(0);
        Map<Long, Item> versions = new TreeMap<>();
        batch.versions().forEach(version -> versions.put(version.item, version));
        StringBuilder lines = new StringBuilder();
        lines.append("form ").append(FORM).append('\n');
        lines.append("previous ").append(previous == null ? "none" : previous).append('\n');
        lines.append("edition ")
                .append(edition.number())
                .append(' ')
                .append(Sha256.of(salts.edition() + text(edition, batch)))
                .append('\n');
        for (Edition.Entry entry : edition.entries()) {
            Item version = versions.remove(entry.item());
            String text = version == null ? "missing" : text(entry, version);
            lines.append(entry.item())
                    .append(' ')
                    .append(entry.kind())
                    .append(' ')
                    .append(Sha256.of(salts.items().getOrDefault(entry.item(), "") + text))
                    .append('\n');
        }
        // A publication has an entry for each version; a row that somebody added later has none.
        versions.values()
                .forEach(version -> lines.append(version.item)
                        .append(' ')
                        .append(version.kind().path())
                        .append(" without entry\n"));
        return new Manifest(edition.number(), FORM, lines.toString(), Sha256.of(lines.toString()));
    }

    private static String text(Edition edition, Batch batch) {
        StringBuilder text = new StringBuilder("\n");
        add(text, "published", edition.publishedAt().toString());
        add(text, "summary", edition.summary());
        add(text, "undoes", edition.undoes() == null ? "" : edition.undoes().toString());
        add(text, "self-approved", edition.selfApproved() ? "yes" : "no");
        addresses(text, "given", batch.given());
        addresses(text, "address", batch.paths());
        return text.toString();
    }

    private static void addresses(StringBuilder text, String name, List<Address> addresses) {
        addresses.stream()
                .map(address -> address.path() + " " + address.item())
                .sorted()
                .forEach(address -> add(text, name, address));
    }

    private static String text(Edition.Entry entry, Item version) {
        StringBuilder text = new StringBuilder("\n");
        add(
                text,
                "item",
                entry.item() + " " + entry.kind() + " " + entry.change().code() + (version.gone ? " gone" : ""));
        add(text, "reason", entry.reason());
        text.append('\n');
        Map<String, String> named = new TreeMap<>();
        for (Field field : version.kind().fields()) {
            String value = field.write(version);
            named.put(
                    hashedName(field),
                    field.cells().isEmpty()
                            ? value
                            : EMPTY_LAST_CELLS.matcher(value).replaceAll(""));
        }
        named.forEach((name, value) -> add(text, name, value));
        return text.toString();
    }

    /** Returns the first name that the field ever had, and lines are hashed without empty cells at their end: neither a new name nor a new cell alters a hash. */
    private static String hashedName(Field field) {
        String[] formerly = field.attribute().formerly();
        String part = field.part() == null ? "" : "." + field.part().code();
        return (formerly.length == 0 ? field.property() : formerly[0]) + part;
    }

    private static void add(StringBuilder text, String name, Text words) {
        for (Language language : Language.values()) {
            String value = words.in(language);
            add(text, name + "." + language.code(), value == null ? "" : value);
        }
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name)
                    .append(": ")
                    .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                    .append('\n');
        }
    }

    /** Returns the time as databases keep it. */
    static Instant stored(Instant time) {
        return time.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }
}
