package org.investportal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Commits numbers to the database at an address, and prints each one once it is committed. */
final class CommitsUntilKilled {

    private CommitsUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0]);
                Statement table = connection.createStatement();
                PreparedStatement insertion = prepare(connection, table)) {
            for (long number = 1; ; number++) {
                insertion.setLong(1, number);
                insertion.executeUpdate();
                connection.commit();
                System.out.println(number);
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, Statement table) throws Exception {
        table.execute("create table committed (number bigint not null primary key)");
        connection.setAutoCommit(false);
        return connection.prepareStatement("insert into committed values (?)");
    }
}
