package org.investportal.site.data;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.site.page.ContactPoint;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;

/** Words the terms of use of the figures. */
public final class TermsOfUse {

    private TermsOfUse() {}

    /** Returns the address of the terms of use; if none is set, whom readers ask before they publish the figures elsewhere. */
    public static String of(PageFrameFactory context, PageText pageText) {
        return Optional.ofNullable(context.settings().license()).orElseGet(() -> none(context, pageText));
    }

    private static String none(PageFrameFactory context, PageText pageText) {
        ContactPoint contact = ContactPoint.of(context.settings().contact(), pageText.language());
        return pageText.message(
                "file.no-terms",
                Objects.requireNonNullElseGet(contact.name(), () -> context.publisher(pageText)),
                Stream.of(contact.email(), contact.phone())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElseGet(() -> context.absolute(pageText, PublicPath.ENQUIRE)));
    }
}
