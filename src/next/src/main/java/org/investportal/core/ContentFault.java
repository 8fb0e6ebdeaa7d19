package org.investportal.core;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Thrown for files of content with faults; each fault has its place and says what was expected. */
public final class ContentFault extends RuntimeException {

    private static final int SHOWN = 20;

    /**
     * One fault.
     *
     * @param file the name of the file
     * @param line from 1; 0 if the fault is the file itself
     * @param field the field, such as {@code value} or {@code peers[2].area}; empty if the fault is in no field
     */
    public record Fault(String file, int line, String field, String message) {

        @Override
        public String toString() {
            return file + (line > 0 ? ", line " + line : "") + (field.isEmpty() ? "" : ", " + field) + ": " + message;
        }
    }

    private final transient List<Fault> faults;

    ContentFault(List<Fault> found) {
        super(describe(inOrder(found)));
        this.faults = inOrder(found);
    }

    private static List<Fault> inOrder(List<Fault> found) {
        return found.stream()
                .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
                .toList();
    }

    private static String describe(List<Fault> faults) {
        String shown = faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
        return faults.size() > SHOWN ? shown + "\nand " + (faults.size() - SHOWN) + " more" : shown;
    }

    /** Returns all faults; the message has the first {@value #SHOWN}. */
    public List<Fault> faults() {
        return faults;
    }

    /** Says in the log which files of content have faults, and where. */
    static final class Analyzer extends AbstractFailureAnalyzer<ContentFault> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, ContentFault fault) {
            return new FailureAnalysis(
                    "The content that is shipped with the portal has faults:\n\n" + fault.getMessage(),
                    "Correct these lines and start again. Nothing was published.",
                    fault);
        }
    }
}
