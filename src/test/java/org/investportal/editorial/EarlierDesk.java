package org.investportal.editorial;

import java.util.Set;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A database with what staff stored when a change had one subject. It is migrated when the portal starts. */
final class EarlierDesk {

    /** The author of all changes. */
    static final StaffMember AUTHOR = new StaffMember(1, "Demo editor", Set.of(Role.EDITOR));

    private static final EarlierDatabase DATABASE = new EarlierDatabase("132", "earlier-desk.sql");

    private EarlierDesk() {}

    @TestConfiguration(proxyBeanMethods = false)
    static class OnH2 {

        @Bean
        @Primary
        JdbcConnectionDetails earlier() {
            return DATABASE.onH2();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnPostgres {

        @Bean
        @Primary
        JdbcConnectionDetails earlier() {
            return DATABASE.onPostgres();
        }
    }
}
