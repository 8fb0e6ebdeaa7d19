package org.investportal.start;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.investportal.manifests.HistoryVerifier;
import org.postgresql.Driver;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The command that copies the data of the embedded database to an empty PostgreSQL database. Everything on the target is one
 * transaction, so after a failure or a kill the target is as it was. Not annotated as a configuration, because the scan of the
 * portal would find it.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public class MoveToPostgresql implements ApplicationRunner {

    private static final String COMMAND = "move-to-postgresql";

    private static final String IS_EMPTY =
            "select count(*) = 0 from pg_class where relnamespace = current_schema()::regnamespace";

    private final DataSource source;
    private final DataLocation place;
    private final Environment environment;

    MoveToPostgresql(DataSource source, JdbcConnectionDetails database, Environment environment) {
        this.source = source;
        this.place = DataLocation.of(database.getJdbcUrl());
        this.environment = environment;
    }

    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(COMMAND);
    }

    /** Answers the exit code, which is 0: a move that fails ends with an exception. */
    public static int run(String... arguments) {
        SpringApplication command = new SpringApplication(MoveToPostgresql.class);
        command.setWebApplicationType(WebApplicationType.NONE);
        return SpringApplication.exit(command.run(arguments));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (place.file().isEmpty()) {
            throw StartRefused.forMoveFrom(place);
        }
        if (place.file().filter(Files::notExists).isPresent()) { // H2 would make one
            throw StartRefused.forNoData(place);
        }
        DataLocation target = DataLocation.of(environment.getProperty("target.url", ""));
        Connection from = DataSourceUtils.getConnection(source); // refused while a portal runs
        try (Connection to = connect(target)) {
            checkVersion();
            copy(from, to, target);
        } catch (SQLException | FlywayException failure) {
            throw StartRefused.forFailedMove(target, failure);
        } finally {
            DataSourceUtils.releaseConnection(from, source);
        }
    }

    private Connection connect(DataLocation target) {
        String url = environment.getProperty("target.url", "");
        if (!url.startsWith("jdbc:postgresql:") || Driver.parseURL(url, null) == null) {
            throw StartRefused.forMoveTo(target);
        }
        Properties settings = new Properties();
        settings.setProperty("user", environment.getProperty("target.username", ""));
        settings.setProperty("password", environment.getProperty("target.password", ""));
        settings.setProperty("reWriteBatchedInserts", "true");
        settings.setProperty(
                "logServerErrorDetail", "false"); // the detail is the refused row, with its hashes of passwords
        try {
            return DriverManager.getConnection(url, settings);
        } catch (SQLException refused) {
            throw StartRefused.forTarget(target, refused);
        }
    }

    /** Otherwise the tables of the two databases differ, or content that this version ships is in one of them only. */
    private void checkVersion() {
        Flyway stored = flyway(source, "h2");
        boolean same = stored.validateWithResult().validationSuccessful
                && Stream.of(stored.info().all())
                        .map(MigrationInfo::getState)
                        .allMatch(state -> state.isApplied() && state.isResolved())
                && stored.info().current() != null;
        if (!same) {
            throw StartRefused.forMoveOfOtherVersion(place);
        }
    }

    private void copy(Connection from, Connection to, DataLocation target) throws SQLException {
        to.setAutoCommit(false);
        DataSource transaction = new SingleConnectionDataSource(WithoutCommit.of(to), true);
        JdbcClient jdbc = JdbcClient.create(transaction);
        if (!jdbc.sql(IS_EMPTY).query(Boolean.class).single()) {
            throw StartRefused.forFilledTarget(target);
        }
        flyway(transaction, "postgresql").migrate();
        Map<String, Long> copied = new DatabaseCopy(from, to).run();
        HistoryVerifier verifier = new HistoryVerifier(jdbc);
        List<Integer> editions = verifier.editions();
        List<String> findings = Stream.concat(
                        editions.stream().flatMap(edition -> verifier.findings(edition).stream()),
                        verifier.logFindings().stream())
                .toList();
        if (!findings.isEmpty()) {
            findings.forEach(System.out::println);
            throw StartRefused.forMoveOfAlteredData(place);
        }
        to.commit();
        tell(copied, editions.size(), target);
    }

    private void tell(Map<String, Long> copied, int editions, DataLocation target) {
        copied.forEach((table, rows) -> System.out.println(table + ": " + rows + " rows"));
        System.out.println("The data of " + place + " is now also in " + target + ": "
                + copied.values().stream().mapToLong(Long::longValue).sum() + " rows in " + copied.size()
                + " tables, each compared. All " + editions + " editions and the log are as they were published.");
        System.out.println("Start the portal with SPRING_DATASOURCE_URL=" + target + " and the key for second factors: "
                + place.keyFile()
                        .map(file -> "keep " + file + " as data/portal.key in the folder of the start")
                        .orElseThrow()
                + ", or set portal.accounts.second-factor-key. Staff sign in again. The file of H2 is unchanged.");
    }

    private Flyway flyway(DataSource database, String vendor) {
        String[] locations = Stream.of(environment.getRequiredProperty("spring.flyway.locations", String[].class))
                .map(location -> location.replace("{vendor}", vendor))
                .toArray(String[]::new);
        return Flyway.configure()
                .dataSource(database)
                .locations(locations)
                .placeholders(Map.of("application_role", "")) // the first start gives a second role its rights
                .load();
    }
}
