package org.investportal.editorial;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.Publication;
import org.jspecify.annotations.Nullable;

/** STUB. */
class EditionDraft {
    void add(
            Subject subject,
            Content wanted,
            EntryKind kind,
            Map<Language, String> reasons,
            String author,
            @Nullable String reviewer) {}

    Publication publication(Map<Language, String> summary) {
        return new Publication(1, summary, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
