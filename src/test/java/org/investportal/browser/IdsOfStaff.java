package org.investportal.browser;

import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the ids of staff's items apart from those of a test's edition, which numbers its items without asking the sequences. */
@TestComponent
class IdsOfStaff implements Fixture {

    private final JdbcClient jdbc;

    IdsOfStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void set() {
        jdbc.sql("alter sequence item_sequence restart with 2000000").update();
        jdbc.sql("alter sequence mention_sequence restart with 2000000").update();
    }
}
