package org.investportal.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.investportal.database.ExclusiveDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Stores numbers, prints each one that is stored, and writes the file anew again and again meanwhile, until it is killed. */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@Import(ExclusiveDatabase.class)
class RewriteUntilKilled {

    static final String READY = "ready";
    static final String REWRITTEN = "rewritten";

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final long LET_OTHERS_WRITE_IN_MILLIS = 400;
    private static final String WRITERS_POOL = "org.investportal.database.WatchedPool";

    /**
     * Runs until it is killed.
     *
     * @param arguments settings of Spring; the last one is the first number to store
     */
    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(RewriteUntilKilled.class);
        application.getSources().add(WRITERS_POOL);
        application.setWebApplicationType(WebApplicationType.NONE);
        ConfigurableApplicationContext context = application.run(arguments);
        DataSource database = context.getBean(DataSource.class);
        FileRewrite rewrite = new FileRewrite(context.getBean(JdbcConnectionDetails.class));
        rewrite.deleteRemains();
        database.getConnection().close(); // starts the pool, which a portal has at its first request
        long first = Long.parseLong(arguments[arguments.length - 1]);
        Thread writer = new Thread(() -> store(database, first));
        writer.setDaemon(true);
        writer.start();
        System.out.println(READY);
        while (true) {
            Thread.sleep(LET_OTHERS_WRITE_IN_MILLIS);
            context.getBean(ExclusiveDatabase.class).run(LONG, only -> rewrite.run(only, LONG));
            System.out.println(REWRITTEN);
        }
    }

    private static void store(DataSource database, long first) {
        for (long number = first; true; number++) {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement("insert into saved values (?)");
                    Statement due = connection.createStatement()) {
                insert.setLong(1, number);
                insert.executeUpdate();
                System.out.println("stored " + number);
                due.execute("merge into file_rewrite_due (id) key (id) values (1)");
                Thread.sleep(PAUSE.toMillis());
            } catch (SQLException refused) {
                LockSupport.parkNanos(PAUSE.toNanos()); // the file is being written
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}
