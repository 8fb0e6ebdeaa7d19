package org.investportal.catalogue.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What is printed in the sources whose numbers were listed from their text, for whoever counts what became of them. */
@Component
public class CommittedNumbers {

    private final TokenLists lists = new TokenLists("coverage");
    private final Map<String, List<PrintedNumber>> kept = new ConcurrentHashMap<>();

    /** Every number of the text with that digest, in reading order; none where it was never listed. */
    public List<PrintedNumber> ofText(String sha256) {
        return kept.computeIfAbsent(sha256, this::read);
    }

    private List<PrintedNumber> read(String sha256) {
        try {
            String csv = lists.ofText(sha256).orElse("");
            return csv.isEmpty() ? List.of() : TokenCsv.read(csv);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
