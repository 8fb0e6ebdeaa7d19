package org.investportal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.staff.Drafting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Portals in processes of their own on one PostgreSQL, each with a reader and with a reviewer at its desk. The changes that the reviewers publish are made by
 * one more portal, in the process of the test.
 */
final class NodeGroup implements AutoCloseable {

    private static final Pattern PUBLISHED = Pattern.compile("/staff/editions\\?published=(\\d+)");

    /** The same on all nodes. */
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final Path folder;
    private final PostgresServer postgres;
    private final Map<String, String> more;
    private final List<PortalProcess> portals = new ArrayList<>();
    private final List<Node> nodes = new CopyOnWriteArrayList<>();
    private final List<Long> figures = new ArrayList<>();
    private @Nullable ConfigurableApplicationContext office;
    private int made;

    /** A portal, and people who use it. */
    record Node(PortalProcess portal, int port, EditionReader reader, Browser reviewer) {

        private static Node of(PortalProcess portal) throws IOException {
            int port = portal.port();
            return new Node(
                    portal, port, EditionReader.at(port), Browser.at(port).signIn(ExampleStaff.REVIEWER));
        }

        /** Publishes a change at the desk. */
        Publication publish(long change) {
            List<Map.Entry<String, String>> order = order(change);
            long sent = System.nanoTime();
            Answer answer = reviewer.postOnly("/staff/editions", order);
            long returned = System.nanoTime();
            Matcher published = PUBLISHED.matcher(answer.header("Location"));
            if (!published.find()) {
                throw new IllegalStateException(
                        answer.status() + " " + answer.html().select("main").text());
            }
            return new Publication(Integer.parseInt(published.group(1)), sent, returned);
        }

        /** Returns the summary of the edition that publishes the change. */
        static String summary(long change) {
            return "Change " + change + ".";
        }

        private List<Map.Entry<String, String>> order(long change) {
            Answer form = reviewer.get("/staff/editions/new");
            return List.of(
                    Map.entry(
                            "_csrf",
                            form.html().select("main input[name=_csrf]").val()),
                    Map.entry("change", String.valueOf(change)),
                    Map.entry("summary", summary(change)),
                    Map.entry("when", "now"));
        }
    }

    /** An edition, when its form was sent, and when the node had answered that it is published. */
    record Publication(int edition, long sent, long returned) {}

    NodeGroup(Path folder, PostgresServer postgres, Map<String, String> more) {
        this.folder = folder;
        this.postgres = postgres;
        this.more = more;
    }

    /** Starts nodes at the same moment. */
    NodeGroup start(int size) throws Exception {
        return start(Collections.nCopies(size, Map.of()));
    }

    /** Starts nodes at the same moment, each with settings of its own. */
    NodeGroup start(List<Map<String, String>> settingsOfEach) throws Exception {
        for (Map<String, String> own : settingsOfEach) {
            start(own);
        }
        for (PortalProcess portal : portals) {
            portal.untilReady();
        }
        office = office(postgres);
        Catalogue catalogue = office().getBean(Catalogue.class);
        catalogue.at(catalogue.current()).shown().all(Figure.class).forEach(figure -> figures.add(figure.item()));
        for (PortalProcess portal : portals) {
            nodes.add(Node.of(portal));
        }
        return this;
    }

    private PortalProcess start(Map<String, String> own) throws Exception {
        Map<String, String> settings = postgres.settings();
        settings.put("PORTAL_ACCOUNTS_SECONDFACTORKEY", KEY);
        settings.putAll(more);
        settings.putAll(own);
        PortalProcess portal = PortalProcess.in(Files.createTempDirectory(folder, "node"), settings);
        portals.add(portal);
        return portal;
    }

    private static ConfigurableApplicationContext office(PostgresServer postgres) {
        ConfigurableApplicationContext office = new SpringApplicationBuilder(InvestPortal.class, ExampleStaff.class)
                .properties("server.port=0", "portal.publishing.every=PT10H", "portal.self-check.enabled=false")
                .run(
                        "--spring.datasource.url=" + postgres.url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
        office.getBean(ExampleStaff.class).set();
        return office;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The portal in the process of the test. */
    ConfigurableApplicationContext office() {
        return requireNonNull(office);
    }

    /** Returns the node at a port. */
    Node at(int port) {
        return nodes.stream().filter(node -> node.port() == port).findFirst().orElseThrow();
    }

    /** Starts one more node. */
    Node add() throws Exception {
        return add(Map.of());
    }

    /** Starts one more node, with settings of its own. */
    Node add(Map<String, String> own) throws Exception {
        Node node = Node.of(start(own).untilReady());
        nodes.add(node);
        return node;
    }

    /** Ends a node as {@code kill -9} does. */
    boolean kill(Node node) {
        node.portal().close();
        node.reader().close();
        return nodes.remove(node);
    }

    /** Returns a new change that a reviewer has approved, each time of another figure. */
    long approved() {
        office().getBean(Catalogue.class).refresh();
        long figure = figures.get(made % figures.size());
        made++;
        return new Drafting(office())
                .approved(
                        Drafting.figure(figure),
                        Map.of("note.footnote.en", "Note " + made),
                        ExampleStaff.EDITOR,
                        ExampleStaff.SECOND_REVIEWER);
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.reader().close());
        portals.forEach(PortalProcess::close);
        if (office != null) {
            office.close();
        }
    }
}
