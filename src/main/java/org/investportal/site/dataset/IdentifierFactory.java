package org.investportal.site.dataset;

import org.investportal.structured.IdReference;
import org.investportal.web.PublicLinkBuilder;

/**
 * Under which identifiers machines know what pages describe. They are the same in every language, so that it is the same thing; where
 * to read of it is an address of the page's own language.
 */
public final class IdentifierFactory {

    private final PublicLinkBuilder links;

    public IdentifierFactory(PublicLinkBuilder links) {
        this.links = links;
    }

    public String site() {
        return links.absolute("/#site");
    }

    String publisher() {
        return links.absolute("/#publisher");
    }

    /** All figures. */
    String catalogue() {
        return links.absolute("/#figures");
    }

    /** The figures of a sector or an indicator. */
    String figures(String path) {
        return links.absolute(path + "#figures");
    }

    IdReference toFigures(String path) {
        return new IdReference(figures(path));
    }

    /** What an indicator measures. */
    String variable(String indicator) {
        return links.absolute(indicator + "#indicator");
    }

    String figure(String path) {
        return links.absolute(path + "#figure");
    }

    String source(String path) {
        return links.absolute(path + "#source");
    }

    String area(String slug) {
        return links.absolute("/#area-" + slug);
    }
}
