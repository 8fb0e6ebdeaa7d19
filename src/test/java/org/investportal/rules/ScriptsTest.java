package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages may connect to their own origin; the lines of the scripts that make a connection are known. */
class ScriptsTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern CONNECTING = Pattern.compile(
            "fetch\\([^,)]*|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTC\\w+|sendBeacon|import\\(|https?:|\"//");

    @Test
    void onlyTheSearchAndTheFormOfTheDeskConnect() throws IOException {
        List<String> connecting = new ArrayList<>();
        try (Stream<Path> files = Files.walk(STATIC)) {
            for (Path script :
                    files.filter(file -> file.toString().endsWith(".js")).toList()) {
                CONNECTING
                        .matcher(Files.readString(script))
                        .results()
                        .forEach(found -> connecting.add(STATIC.relativize(script) + ": " + found.group()));
            }
        }

        assertEquals(
                List.of(
                        "js/combobox.js: fetch(form.dataset.suggestions + \"?q=\" + encodeURIComponent(typed",
                        "js/options.js: fetch(select.dataset.options + \"?q=\" + encodeURIComponent(typed",
                        "js/scratch.js: fetch(form.dataset.scratch",
                        "js/understood.js: fetch(form.dataset.understood"),
                connecting.stream().sorted().toList());
    }

    /** Data that pages hold for machines is in an element of that name, and is not run. */
    @Test
    void ofPublicTemplatesOnlyTheFrameHasAScript() throws IOException {
        List<String> scripted = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path template :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                if (Files.readString(template)
                        .replace("<script type=\"application/ld+json\"", "")
                        .contains("<script")) {
                    scripted.add(TEMPLATES.relativize(template).toString());
                }
            }
        }

        assertEquals(
                List.of("layout/site.html", "staff/documents/document.html", "staff/editing/form.html"),
                scripted.stream().sorted().toList());
    }
}
