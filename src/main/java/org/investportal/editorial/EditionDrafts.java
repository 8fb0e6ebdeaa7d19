package org.investportal.editorial;

import org.springframework.stereotype.Component;

/** STUB. */
@Component
class EditionDrafts {
    EditionDraft of(int edition, int base) {
        return new EditionDraft();
    }
}
