package org.investportal.start;

import java.util.Arrays;
import java.util.List;
import org.investportal.accounts.Accounts;
import org.investportal.editorial.generator.FigureGenerator;
import org.investportal.editorial.generator.GenerationRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The command {@code generate-figures}, for developers: adds invented figures to a new database, as one edition, and stops. */
public final class GenerateFiguresCommand {

    private static final String COMMAND = "generate-figures";

    private static final String[] SETTINGS = {
        "--portal.page-changes.enabled=false", "--spring.task.execution.shutdown.await-termination-period=10m"
    };

    private static final int MOST = 100_000;

    private static final String USE = "Usage: java -jar investportal.jar " + COMMAND
            + " COUNT [SEED]. COUNT is from 1 to " + MOST + ". Another SEED, a whole number, gives other figures.";

    private GenerateFiguresCommand() {}

    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(COMMAND);
    }

    /**
     * Adds the figures to the database of the settings. Returns the exit code: 0 if they are there, 1 if not.
     *
     * @param portal the class that the portal is started with
     */
    public static int run(Class<?> portal, String... arguments) {
        List<String> given = List.of(arguments);
        List<String> numbers = given.subList(given.indexOf(COMMAND) + 1, given.size()).stream()
                .takeWhile(argument -> !argument.startsWith("--"))
                .toList();
        try {
            int count = Integer.parseInt(numbers.get(0));
            long seed = numbers.size() == 1 ? 1 : Long.parseLong(numbers.get(1));
            if (numbers.size() <= 2 && count >= 1 && count <= MOST) {
                return run(portal, given, count, seed);
            }
        } catch (NumberFormatException | IndexOutOfBoundsException unreadable) {
            // reported below
        }
        System.err.println(USE);
        return 1;
    }

    private static int run(Class<?> portal, List<String> given, int count, long seed) {
        try (ConfigurableApplicationContext started =
                SpringApplication.run(portal, QuietStart.arguments(given, SETTINGS))) {
            if (!started.getBean(Accounts.class)
                    .findAllByOrderByFullNameAscIdAsc()
                    .isEmpty()) {
                System.err.println("Nothing was generated, because the database has accounts of staff. Invented figures"
                        + " can only be added to a new database.");
                return 1;
            }
            int edition = started.getBean(FigureGenerator.class).generate(count, seed);
            started.getBean(ThreadPoolTaskExecutor.class).shutdown(); // waits for the manifest of the edition
            System.out.println("Edition " + edition + " of the database in "
                    + DataLocation.of(
                            started.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                    + " has " + count + " invented figures with seed " + seed
                    + ". Never use this database in production.");
            return 0;
        } catch (GenerationRefused refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }
}
