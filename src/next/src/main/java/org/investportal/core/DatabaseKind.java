package org.investportal.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that the portal runs on. */
enum DatabaseKind {
    H2,
    POSTGRESQL;

    static DatabaseKind of(JdbcTemplate database) {
        return Objects.requireNonNull(database.execute((ConnectionCallback<DatabaseKind>) DatabaseKind::of));
    }

    static DatabaseKind of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRESQL : H2;
    }

    boolean isPostgresql() {
        return this == POSTGRESQL;
    }
}
