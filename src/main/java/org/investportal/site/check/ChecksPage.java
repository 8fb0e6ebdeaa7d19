package org.investportal.site.check;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.Paging;
import org.investportal.site.part.FindingLine;
import org.investportal.web.Link;

/**
 * The results of all checks, doubts first and the most material of them first.
 *
 * @param counts how many findings there are of each verdict; agreement is counted apart within one source and with another
 * @param groups those of this page of the list: all doubts, and the others by verdict
 * @param apart headlines of sectors that are not to be compared or added
 * @param terms what each verdict means
 */
public record ChecksPage(
        Head head,
        Frame frame,
        List<LabelledValue> counts,
        List<Group> groups,
        Paging paging,
        List<Apart> apart,
        Method method,
        List<LabelledValue> terms) {

    /** Reason why figures that look alike are kept apart, with the pairs of figures. */
    public record Apart(String why, List<List<Link>> pairs) {}

    /**
     * Findings under one heading.
     *
     * @param count how many there are on all pages of the list
     * @param trivial those that say little, because nearly any numbers would pass
     */
    public record Group(
            String fragment, String name, long count, List<FindingLine> findings, List<FindingLine> trivial) {}

    /** Tolerances of the rules: how far apart figures may be. What changes in a year is in percent. */
    public record Method(
            String fall,
            String growth,
            String series,
            String unlike,
            String yearsBack,
            String nearYears,
            String prices,
            String exchange) {}
}
