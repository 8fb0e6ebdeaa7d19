package org.investportal.delivery.export;

import java.util.List;
import java.util.Map;

/**
 * Lists what an export wrote, for the next one and for those who copy or check the folder.
 *
 * @param edition the edition that the files show
 * @param complete whether all files were written; a stopped export leaves files of two editions
 * @param redirects the target of each address that redirects
 */
record ExportManifest(int edition, boolean complete, List<ExportedFile> files, Map<String, String> redirects) {

    static final ExportManifest NONE = new ExportManifest(0, true, List.of(), Map.of());
}
