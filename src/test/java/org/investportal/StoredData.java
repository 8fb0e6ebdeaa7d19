package org.investportal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The content of a database while no portal runs on it.
 *
 * @param migrations when each was made, in order: a database that was made anew has other times
 * @param figures how many rows of figures
 */
record StoredData(List<String> migrations, long figures) {

    static StoredData in(Path folder) throws SQLException {
        return at("jdbc:h2:file:" + folder.resolve("data/portal") + ";IFEXISTS=TRUE", "", "");
    }

    static StoredData at(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            return new StoredData(
                    database.sql("select \"installed_on\" from \"flyway_schema_history\" order by \"installed_rank\"")
                            .query(String.class)
                            .list(),
                    database.sql("select count(*) from figure")
                            .query(Long.class)
                            .single());
        }
    }
}
