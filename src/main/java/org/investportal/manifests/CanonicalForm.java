package org.investportal.manifests;

import java.util.List;

/**
 * The canonical form of all hashed content. A column that is added to a table is added here, left out at its default; that
 * changes no hash from before it and needs no new version. A change of earlier hashes needs a new version beside the others.
 *
 * @param version 1 has no salts and no log; manifests of it stay as they are
 */
record CanonicalForm(int version, List<FormTable> tables) {

    /** The names of people, which are never public, are the only columns of these tables that are not in it. */
    static final CanonicalForm FIRST = new CanonicalForm(
            1,
            List.of(
                    new FormTable(
                                    "edition",
                                    List.of("number"),
                                    FormTable.own("number", "published_at").toList(),
                                    " where r.number = ?")
                            .with(FormColumn.of("self_approved").absentAt(false)),
                    FormTable.ofEdition(
                            "edition_summary", List.of("language"), "edition_number", "language", "content"),
                    new FormTable(
                            "edition_file",
                            List.of("name"),
                            FormTable.own("edition_number", "name", "sha256", "length")
                                    .toList(),
                            " where r.edition_number = ? and not r.made_later"),
                    FormTable.ofEdition("entry", List.of("item_id"), "edition_number", "item_id", "kind"),
                    FormTable.ofEdition(
                            "entry_reason",
                            List.of("item_id", "language"),
                            "edition_number",
                            "item_id",
                            "language",
                            "content"),
                    FormTable.since("given_address", "path", "address", "path", "path", "item_id"),
                    FormTable.ofRows("given_address", "path"),
                    FormTable.ofRows("page", "slug"),
                    FormTable.ofRows("sector", "slug", "position"),
                    FormTable.ofRows("topic", "sector_id", "slug", "position"),
                    FormTable.ofRows("area", "slug", "parent_id"),
                    FormTable.ofRows(
                                    "indicator",
                                    "topic_id",
                                    "slug",
                                    "measure",
                                    "unit",
                                    "ranked_in_id",
                                    "rank_direction",
                                    "position")
                            .with(FormColumn.of("price_basis").absentAt("UNKNOWN")),
                    FormTable.ofRows("relation", "kind", "indicator_id", "of_id", "whole_id", "whole_area_id"),
                    FormTable.ofRows("source", "slug", "published", "language", "paragraphs", "sha256", "url"),
                    FormTable.since(
                                    "reading",
                                    "mention_id",
                                    "mention",
                                    "id",
                                    "id",
                                    "source_id",
                                    "paragraph",
                                    "sentence",
                                    "ordinal",
                                    "token",
                                    "attributed_to")
                            .with(FormColumn.of("quoted")),
                    FormTable.ofRows(
                                    "figure",
                                    "indicator_id",
                                    "area_id",
                                    "period",
                                    "period_basis",
                                    "nature",
                                    "digits",
                                    "unit",
                                    "multiplier",
                                    "amount",
                                    "qualifier",
                                    "field_size",
                                    "status")
                            .with(FormColumn.of("vintage").absentAt("NOT_STATED"))
                            .with(FormColumn.of("upper_digits")),
                    FormTable.ofRows("reading", "mention_id", "role", "figure_id", "left_out", "named_id")
                            .with(FormColumn.of("unit")),
                    FormTable.ofRows("peer", "figure_id", "area_id", "standing"),
                    FormTable.ofRows("headline", "sector_id", "figure_id", "position")
                            .with(FormColumn.of("newest").absentAt(false)),
                    FormTable.ofRows("also_shown_in", "shown_id", "sector_id"),
                    named("organisation"),
                    named("place", "kind"),
                    named("policy", "kind", "issued"),
                    named("claim"),
                    FormTable.ofRows("tie", "named_id", "figure_id", "bearing"),
                    FormTable.ofRows("passage", "source_id", "paragraph", "sentence"),
                    FormTable.ofRows("term", "slug"),
                    FormTable.ofRows("note", "about_id", "kind"),
                    FormTable.ofRows("text", "about_id", "field", "language", "content")));

    /** Each line has a salt, and the manifest the end of the log. */
    static final CanonicalForm CURRENT = new CanonicalForm(2, FIRST.tables);

    static boolean isKnown(int version) {
        return version == FIRST.version || version == CURRENT.version;
    }

    private static FormTable named(String name, String... columns) {
        FormTable formTable =
                FormTable.ofRows(name, "sector_id", "source_id", "paragraph", "sentence", "status", "position");
        for (String column : columns) {
            formTable = formTable.with(FormColumn.of(column));
        }
        return formTable;
    }
}
