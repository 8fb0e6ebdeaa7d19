package org.investportal.site.data;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.web.Link;
import org.investportal.wording.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The page about the data files.
 *
 * @param edition the edition that the files have; null before the first edition
 * @param columns the columns of the data files and what they contain
 * @param license the web address of the terms of use, if it is set
 * @param terms the same, or whom to ask
 */
public record DataPage(
        Head head,
        Frame frame,
        @Nullable Published edition,
        List<Files> files,
        List<LabelledValue> columns,
        @Nullable String license,
        String terms) {

    /**
     * The published edition.
     *
     * @param when when it was published
     * @param selfApproved whether a person approved a change of their own in it
     * @param citation how to cite its data
     */
    public record Published(Link link, Moment when, boolean selfApproved, String citation) {}

    /**
     * Files of one kind.
     *
     * @param description what they contain
     */
    public record Files(String name, String description, List<Link> links) {}
}
