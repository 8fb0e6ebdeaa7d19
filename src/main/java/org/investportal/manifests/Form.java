package org.investportal.manifests;

import java.util.List;

/**
 * The canonical form: all that is hashed. A column that is added to a table is added here, left out at its default; that
 * changes no hash from before it and needs no new version. What changes one needs a new version beside the others.
 *
 * @param version 1 has no salts and no log; manifests of it stay as they are
 */
record Form(int version, List<Table> tables) {

    /** The names of people, which are never public, are the only columns of these tables that are not in it. */
    static final Form FIRST = new Form(
            1,
            List.of(
                    new Table(
                            "edition",
                            List.of("number"),
                            Table.own("number", "published_at").toList(),
                            " where r.number = ?"),
                    Table.ofEdition("edition_summary", List.of("language"), "edition_number", "language", "content"),
                    Table.ofEdition("entry", List.of("item_id"), "edition_number", "item_id", "kind"),
                    Table.ofEdition(
                            "entry_reason",
                            List.of("item_id", "language"),
                            "edition_number",
                            "item_id",
                            "language",
                            "content"),
                    Table.since("given_address", "path", "address", "path", "path", "item_id"),
                    Table.ofRows("given_address", "path"),
                    Table.ofRows("page", "slug"),
                    Table.ofRows("sector", "slug", "position"),
                    Table.ofRows("topic", "sector_id", "slug", "position"),
                    Table.ofRows("area", "slug", "parent_id"),
                    Table.ofRows(
                            "indicator",
                            "topic_id",
                            "slug",
                            "measure",
                            "unit",
                            "ranked_in_id",
                            "rank_direction",
                            "position"),
                    Table.ofRows("relation", "kind", "indicator_id", "of_id", "whole_id", "whole_area_id"),
                    Table.ofRows("source", "slug", "published", "language", "paragraphs", "sha256", "url"),
                    Table.since(
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
                            "attributed_to"),
                    Table.ofRows(
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
                            "status"),
                    Table.ofRows("reading", "mention_id", "role", "figure_id", "left_out", "named_id"),
                    Table.ofRows("peer", "figure_id", "area_id", "standing"),
                    Table.ofRows("headline", "sector_id", "figure_id", "position"),
                    Table.ofRows("also_shown_in", "shown_id", "sector_id"),
                    named("organisation"),
                    named("place", "kind"),
                    named("policy", "kind", "issued"),
                    named("claim"),
                    Table.ofRows("tie", "named_id", "figure_id", "bearing"),
                    Table.ofRows("passage", "source_id", "paragraph", "sentence"),
                    Table.ofRows("term", "slug"),
                    Table.ofRows("note", "about_id", "kind"),
                    Table.ofRows("text", "about_id", "field", "language", "content")));

    /** Each line has a salt, and the manifest the end of the log. */
    static final Form CURRENT = new Form(2, FIRST.tables);

    static boolean isKnown(int version) {
        return version == FIRST.version || version == CURRENT.version;
    }

    private static Table named(String name, String... columns) {
        Table table = Table.ofRows(name, "sector_id", "source_id", "paragraph", "sentence", "status", "position");
        for (String column : columns) {
            table = table.with(Column.of(column));
        }
        return table;
    }
}
