package org.investportal.site.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The numbers in the text of a source, listed from the text itself, so that pages can say whether every number was read. The lists are in the folder
 * {@code coverage}, each under the SHA-256 of its text.
 */
@Component
class PrintedNumberList {

    private final Map<String, Optional<Set<String>>> lists = new ConcurrentHashMap<>();

    /** Returns the places of the numbers with their tokens, as {@code 7.1.4 159.2 billion}; empty if the text was never listed. */
    Optional<Set<String>> ofText(String sha256) {
        return lists.computeIfAbsent(sha256, PrintedNumberList::read);
    }

    private static Optional<Set<String>> read(String sha256) {
        ClassPathResource list = new ClassPathResource("coverage/" + sha256 + ".csv");
        if (!sha256.matches("[0-9a-f]{64}") || !list.exists()) {
            return Optional.empty();
        }
        try {
            Set<String> numbers = new HashSet<>();
            list.getContentAsString(StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
                String[] cells = line.split(",", 4);
                numbers.add(cells[0] + "." + cells[1] + "." + cells[2] + " " + cells[3].replace("\"", ""));
            });
            return Optional.of(numbers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
