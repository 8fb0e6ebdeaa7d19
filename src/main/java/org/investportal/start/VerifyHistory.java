package org.investportal.start;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.investportal.manifests.HistoryVerifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.BadSqlGrammarException;

/**
 * The command that checks whether the stored content is the published content. It only reads: nothing is migrated, and no manifest is
 * made. Not annotated as a configuration, because the scan of the portal would find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import(HistoryVerifier.class)
public class VerifyHistory implements ApplicationRunner, ExitCodeGenerator {

    private static final String COMMAND = "verify-history";

    private final HistoryVerifier historyVerifier;
    private final DataLocation place;
    private int exitCode;

    VerifyHistory(HistoryVerifier historyVerifier, JdbcConnectionDetails database) {
        this.historyVerifier = historyVerifier;
        this.place = DataLocation.of(database.getJdbcUrl());
    }

    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(COMMAND);
    }

    /** Answers the exit code: 0 where all is as it was published, 1 where it is not or cannot be read. */
    public static int run(String... arguments) {
        SpringApplication command = new SpringApplication(VerifyHistory.class);
        command.setWebApplicationType(WebApplicationType.NONE);
        return SpringApplication.exit(command.run(arguments));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (place.file().filter(Files::notExists).isPresent()) { // H2 would make one
            throw StartRefused.forNoData(place);
        }
        try {
            tell(historyVerifier.editions());
            tellOfTheLog(historyVerifier.logFindings());
            System.out.println(
                    exitCode == 0
                            ? "Everything is as it was published, if these hashes equal those that you kept."
                            : "Some content is not as it was published.");
        } catch (BadSqlGrammarException noSuchTable) {
            throw StartRefused.forDataWithoutManifests(place, noSuchTable);
        }
    }

    private void tell(List<Integer> editions) {
        for (int edition : editions) {
            List<String> findings = historyVerifier.findings(edition);
            findings.forEach(System.out::println);
            if (findings.isEmpty()) {
                System.out.println("Edition " + edition + " is as it was published; the hash of its manifest is "
                        + historyVerifier.hash(edition));
            } else {
                exitCode = 1;
            }
        }
    }

    private void tellOfTheLog(List<String> findings) {
        findings.forEach(System.out::println);
        if (findings.isEmpty()) {
            System.out.println("The log of the desk is unchanged.");
        } else {
            exitCode = 1;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
