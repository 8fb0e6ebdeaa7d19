package org.investportal.core;

import java.util.List;
import java.util.stream.Collectors;

/** Nothing was published, for the reasons given. */
public final class PublicationRefused extends RuntimeException {

    /**
     * One reason.
     *
     * @param item the item that is wrong, or that would be afterwards; 0 if it is none
     * @param field the name of its field; empty if it is none
     */
    public record Reason(long item, String kind, String field, String en, String zh) {}

    private final transient List<Reason> reasons;

    PublicationRefused(List<Reason> reasons) {
        super(reasons.stream()
                .map(reason -> reason.kind() + " " + reason.item()
                        + (reason.field().isEmpty() ? "" : ", " + reason.field()) + ": " + reason.en())
                .collect(Collectors.joining("\n")));
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
