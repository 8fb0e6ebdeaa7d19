package org.investportal.editorial.release;

import java.util.List;

/** Thrown when an edition cannot be previewed; the code is the key of the message for the user. */
public class PreviewRefused extends RuntimeException {

    private final String code;
    private final List<Long> changes;

    private PreviewRefused(String code, List<Long> changes, String message) {
        super(message);
        this.code = code;
        this.changes = changes;
    }

    static PreviewRefused ofClosed(List<Long> changes) {
        return new PreviewRefused(
                "edition-preview.closed", changes, "Changes " + changes + " were published or abandoned.");
    }

    static PreviewRefused ofContradictions(List<Long> changes, RuntimeException cause) {
        PreviewRefused refused = new PreviewRefused(
                "edition-preview.contradictory", changes, "Changes " + changes + " cannot be published together.");
        refused.initCause(cause);
        return refused;
    }

    static PreviewRefused ofOlderRevisions(List<Long> changes) {
        return new PreviewRefused("edition-preview.older", changes, "Changes " + changes + " have newer revisions.");
    }

    /** For a person whose link was revoked, has expired or never existed. */
    public static PreviewRefused ofEndedLink() {
        return new PreviewRefused("edition-preview.ended", List.of(), "The link to the preview ended.");
    }

    static PreviewRefused ofErrors(List<Long> changes) {
        return new PreviewRefused("edition-preview.contradictory", changes, "Changes " + changes + " have errors.");
    }

    static PreviewRefused ofTooManyLinks() {
        return new PreviewRefused("edition-preview.too-many-links", List.of(), "There are too many links to previews.");
    }

    public String code() {
        return code;
    }

    /** Returns the ids of the changes that are the reason. */
    public List<Long> changes() {
        return changes;
    }
}
