package org.investportal.catalogue.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The numbers printed in the sources whose text was listed, for checks that every number was read. */
@Component
public class CommittedNumberList {

    private static final Listed NOTHING = new Listed(Optional.empty(), List.of());

    private final TokenListLoader lists = new TokenListLoader("coverage");
    private final Map<String, Listed> kept = new ConcurrentHashMap<>();

    private record Listed(Optional<String> file, List<PrintedNumber> numbers) {}

    /** Returns every number of the text with that digest, in reading order; empty if the text was never listed. */
    public List<PrintedNumber> ofText(String sha256) {
        return listed(sha256).numbers();
    }

    /** Returns the name of the file with the text, without its extension. */
    public Optional<String> fileOfText(String sha256) {
        return listed(sha256).file();
    }

    private Listed listed(String sha256) {
        return kept.computeIfAbsent(sha256, this::read);
    }

    private Listed read(String sha256) {
        try {
            Optional<String> csv = lists.ofText(sha256);
            return csv.isEmpty() ? NOTHING : new Listed(lists.nameOf(sha256), TokenCsv.read(csv.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
