package org.investportal.catalogue;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where a database for tests is. */
public record DatabaseAt(String url, String user, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
