package org.investportal.start;

import java.util.ArrayList;
import java.util.List;

/** The settings of a command that starts the whole portal: on a random local port, without the work that a node does by itself, and without start messages. */
final class QuietStart {

    /** The profile of a start that prints no addresses and no link for staff. */
    static final String PROFILE = "quiet";

    private static final List<String> SETTINGS = List.of(
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--portal.self-check.enabled=false",
            "--portal.export.folder=",
            "--portal.backup.folder=",
            "--management.server.port=-1",
            "--spring.profiles.include=" + PROFILE);

    private QuietStart() {}

    /** Returns the given arguments with these settings and more. */
    static String[] arguments(List<String> given, String... more) {
        List<String> all = new ArrayList<>(given);
        all.addAll(SETTINGS);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
