package org.investportal.appearance;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The appearance of a portal in a database of its own. */
public final class SeparateAppearance {

    private static final long ACCOUNT = 1;

    private final JdbcClient jdbc = JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:mem:appearance-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    private final AppearanceStore store;
    private final PortalAppearance portal;

    public SeparateAppearance() {
        run("create table appearance_part (name varchar(40) primary key, sha256 varchar(64), media_type varchar(40),"
                + " content bytea, sha256_before varchar(64), media_type_before varchar(40), content_before bytea,"
                + " changed_at timestamp(6) with time zone, changed_by bigint)");
        store = new AppearanceStore(jdbc, Clock.systemUTC());
        portal = new PortalAppearance(store, event -> {});
    }

    public PortalAppearance portal() {
        return portal;
    }

    /** Changes the colour, which the portal does not know yet. */
    public void choose(String colour) {
        store.replace(Appearance.COLOUR, AppearanceFile.ofText("text/plain", colour), ACCOUNT);
    }

    /** Removes the colour, which the portal does not know yet. */
    public void remove() {
        store.remove(Appearance.COLOUR, ACCOUNT);
    }

    void run(String statement) {
        jdbc.sql(statement).update();
    }
}
