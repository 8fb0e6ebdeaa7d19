package org.investportal.core;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Publishes the content that ships with the portal as the first edition, once. */
final class ShippedContent {

    private static final String NONE = "none";

    private final JdbcTemplate database;
    private final String name;

    ShippedContent(JdbcTemplate database, String name) {
        this.database = database;
        this.name = name;
    }

    /** Returns whether it still has to be published, or throws a {@link StartRefused} if the data began with other content. */
    boolean isMissing(int lastEdition) {
        List<String> begun = database.queryForList("select name from shipped_content", String.class);
        String first = !begun.isEmpty() ? begun.get(0) : lastEdition > 0 ? NONE : name;
        if (!begun.contains(name) && !first.equals(name)) {
            throw new StartRefused(
                    "The data began with portal.content=" + first + ", and the setting is now " + name + ".",
                    "Set portal.content=" + first + ", or start on an empty database. Nothing was changed.");
        }
        return begun.isEmpty() && lastEdition == 0 && !name.equals(NONE);
    }

    Publication publication() {
        return ContentFiles.publication(name);
    }

    /** Says in the transaction of the first edition that it is done. */
    void done(Edition edition) {
        database.update("insert into shipped_content (name, edition) values (?, ?)", name, edition.number());
    }
}
