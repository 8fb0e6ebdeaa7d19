package org.investportal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.investportal.NodeGroup.Node;
import org.investportal.NodeGroup.Publication;

/** How long it takes until an edition that is published at one node is visible at each. */
final class VisibleBench {

    private static final String LINE = "%5s %5s   %8s %8s %8s   %8s %8s %8s%n";

    private VisibleBench() {}

    public static void main(String[] arguments) throws Exception {
        for (int nodes : new int[] {1, 3}) {
            Path folder = Files.createTempDirectory("visible");
            try (PostgresServer postgres = new PostgresServer(folder.resolve("postgres"));
                    NodeGroup group = new NodeGroup(folder, postgres, Map.of("PORTAL_SELFCHECK_ENABLED", "false"))) {
                measure(group.start(nodes).nodes(), group, Integer.parseInt(arguments[0]));
            }
        }
        System.exit(0);
    }

    private static void measure(List<Node> nodes, NodeGroup group, int publications) throws Exception {
        List<List<Long>> sinceSent = new ArrayList<>();
        List<List<Long>> sinceAnswered = new ArrayList<>();
        nodes.forEach(node -> {
            sinceSent.add(new ArrayList<>());
            sinceAnswered.add(new ArrayList<>());
        });
        for (int publication = 0; publication < publications; publication++) {
            int publisher = publication % nodes.size();
            Publication published = nodes.get(publisher).publish(group.approved());
            for (int node = 0; node < nodes.size(); node++) {
                long shown = nodes.get(node).reader().firstShown(published.edition());
                sinceSent.get(node).add(shown - published.sent());
                if (node != publisher) {
                    sinceAnswered.get(node).add(Math.max(0, shown - published.returned()));
                }
            }
        }
        System.out.printf(LINE, "nodes", "node", "sent:", "", "", "answered:", "", "");
        System.out.printf(LINE, "", "", "median", "p95", "max", "median", "p95", "max");
        for (int node = 0; node < nodes.size(); node++) {
            List<Long> sent = sinceSent.get(node).stream().sorted().toList();
            List<Long> answered = sinceAnswered.get(node).stream().sorted().toList();
            System.out.printf(
                    LINE, nodes.size(), node + 1, at(sent, 50), at(sent, 95), at(sent, 100), at(answered, 50), at(answered, 95), at(answered, 100));
        }
    }

    private static String at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? "-" : String.valueOf(sorted.get((sorted.size() * percent + 99) / 100 - 1) / 1_000_000);
    }
}
