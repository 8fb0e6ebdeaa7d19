package org.investportal.site.dataset;

import org.investportal.serving.PublicLinkBuilder;
import org.investportal.serving.PublicPath;
import org.investportal.structured.IdReference;

/**
 * Makes the identifiers that machines use for the things on pages. An identifier is the same in every language, because the thing is the
 * same; the address of a page about it is in the language of the page.
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

    String glossary() {
        return links.absolute("/#glossary");
    }

    /** Returns the identifier of a term of the glossary. */
    String term(String slug) {
        return links.absolute(PublicPath.term(slug));
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

    /** Returns the identifier of the variable that an indicator measures. */
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
