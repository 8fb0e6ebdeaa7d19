package org.investportal.core;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.core.Archive.Address;
import org.investportal.core.Archive.Batch;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The command {@code verify-history}: computes the manifests of all editions anew from what is stored, and says what is not as it was published. It only reads.
 * No component of the portal, so that its scan does not find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class
})
@EntityScan("org.investportal")
public class HistoryVerification implements ApplicationRunner, ExitCodeGenerator {

    private static final String COMMAND = "verify-history";
    /** The address of a database of H2 in a file, with its path. */
    static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;:]+)(?:;.*)?");

    private final JdbcTemplate database;
    private final VersionRows versions;
    private int exitCode;

    HistoryVerification(EntityManagerFactory factory, JdbcTemplate database) {
        this.database = database;
        this.versions = new VersionRows(factory, database);
    }

    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(COMMAND);
    }

    /** Returns the exit code: 0 if everything is as it was published, otherwise 1. */
    public static int run(String... arguments) {
        SpringApplication command = new SpringApplication(HistoryVerification.class);
        command.setWebApplicationType(WebApplicationType.NONE);
        command.addInitializers(context -> refuseMissingFile(context.getEnvironment()));
        return SpringApplication.exit(command.run(arguments));
    }

    /** H2 would make the file. */
    private static void refuseMissingFile(Environment settings) {
        Matcher file = FILE.matcher(settings.getProperty("spring.datasource.url", ""));
        if (file.matches() && Files.notExists(Path.of(file.group(1) + ".mv.db"))) {
            throw new StartRefused(
                    "There is no data in " + file.group(1) + ".mv.db.",
                    "Run the command in the folder and with the settings of the portal.");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> findings = findings();
        findings.forEach(System.out::println);
        exitCode = findings.isEmpty() ? 0 : 1;
        List<Manifest> manifests = new ManifestRows(database).all();
        System.out.println(
                exitCode == 1
                        ? "Some content is not as it was published."
                        : manifests.isEmpty()
                                ? "Nothing is published yet."
                                : "Everything is as it was published up to edition " + manifests.size()
                                        + ", if this is the hash that you kept: "
                                        + manifests.get(manifests.size() - 1).hash());
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** Returns what differs, by edition; of each edition the first difference. */
    List<String> findings() {
        EditionRows rows = new EditionRows(database);
        ManifestRows stored = new ManifestRows(database);
        Map<Integer, Manifest> manifests =
                stored.all().stream().collect(Collectors.toMap(Manifest::edition, manifest -> manifest));
        List<String> findings = new ArrayList<>();
        Map<Integer, List<Item>> byEdition =
                versions(rows.last(), findings).stream().collect(Collectors.groupingBy(version -> version.edition));
        Map<Integer, List<Address>> given =
                rows.given(1, Integer.MAX_VALUE).stream().collect(Collectors.groupingBy(Address::edition));
        Map<Integer, List<Address>> paths =
                rows.paths(1, Integer.MAX_VALUE).stream().collect(Collectors.groupingBy(Address::edition));
        String previous = null;
        int expected = 1;
        for (Edition edition : rows.editions(Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            int number = edition.number();
            if (number != expected) {
                findings.add("Edition " + expected + " is missing.");
            }
            expected = number + 1;
            Manifest manifest = manifests.remove(number);
            Batch batch = new Batch(
                    List.of(edition),
                    byEdition.getOrDefault(number, List.of()),
                    given.getOrDefault(number, List.of()),
                    paths.getOrDefault(number, List.of()));
            Manifest made = Manifest.of(batch, stored.salts(number), previous);
            String difference = manifest == null ? "it has no manifest" : difference(manifest, made);
            if (!difference.isEmpty()) {
                findings.add("Edition " + number + " is not as it was published: " + difference + ".");
            }
            previous = manifest == null ? made.hash() : manifest.hash();
        }
        manifests.keySet().forEach(number -> findings.add("Edition " + number + " is missing; its manifest is there."));
        if (expected - 1 != rows.last()) {
            findings.add("The last closed edition is " + rows.last() + ", and " + (expected - 1) + " are stored.");
        }
        return findings;
    }

    private List<Item> versions(int last, List<String> findings) {
        List<Item> all = new ArrayList<>();
        for (Description kind : versions.kinds()) {
            try {
                all.addAll(versions.read(List.of(kind), 1, Integer.MAX_VALUE));
            } catch (RuntimeException altered) {
                for (int edition = 1; edition <= last; edition++) {
                    try {
                        all.addAll(versions.read(List.of(kind), edition, edition));
                    } catch (RuntimeException unreadable) {
                        findings.add("Edition " + edition + " is not as it was published: a row of " + kind.path()
                                + " cannot be read.");
                    }
                }
            }
        }
        return all;
    }

    private static String difference(Manifest stored, Manifest made) {
        if (!org.investportal.value.Sha256.of(stored.content()).equals(stored.hash())) {
            return "its manifest is not what its hash says";
        }
        List<String> then = stored.content().lines().toList();
        List<String> now = made.content().lines().toList();
        Map<String, String> before = new HashMap<>();
        then.forEach(line -> before.put(name(line), line));
        for (String line : now) {
            String was = before.remove(name(line));
            if (!line.equals(was)) {
                return (was == null ? "there was no " : "another ") + name(line);
            }
        }
        return before.isEmpty() ? "" : before.keySet().iterator().next() + " is missing";
    }

    private static String name(String line) {
        String[] words = line.split(" ", -1);
        return words[0].matches("\\d+")
                ? "item " + words[0] + " of " + words[1]
                : words[0].equals("previous")
                        ? "edition before it"
                        : words[0].equals("edition") ? "text of the edition" : words[0];
    }
}
