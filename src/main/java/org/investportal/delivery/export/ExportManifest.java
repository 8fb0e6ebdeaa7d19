package org.investportal.delivery.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lists what an export wrote, for the next one and for those who copy or check the folder.
 *
 * @param edition the edition that the files show
 * @param complete whether all files were written; a stopped export leaves files of two editions
 * @param redirects the addresses that redirect, with the headers of the answer
 */
record ExportManifest(int edition, boolean complete, List<ExportedFile> files, List<ExportedFile> redirects) {

    static final ExportManifest NONE = new ExportManifest(0, true, List.of(), List.of());

    /** Returns whether it has its parts. Those of a manifest of something else are null. */
    boolean isWhole() {
        return Stream.of(files, redirects).allMatch(Objects::nonNull);
    }
}
