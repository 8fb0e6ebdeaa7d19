package org.investportal.staff.preview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.investportal.catalogue.EditionPreview;
import org.jspecify.annotations.Nullable;

/**
 * The preview that a request shows a page of, as an attribute of the request.
 *
 * @param edition the edition to come; null if the page is shown as it is today
 * @param changes how many changes it has
 */
record ShownPreview(PreviewAddress address, @Nullable EditionPreview edition, int changes) {

    private static final String ATTRIBUTE = ShownPreview.class.getName();

    static Optional<ShownPreview> of(HttpServletRequest request) {
        return Optional.ofNullable((ShownPreview) request.getAttribute(ATTRIBUTE));
    }

    void keep(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
