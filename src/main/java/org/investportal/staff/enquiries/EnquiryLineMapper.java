package org.investportal.staff.enquiries;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.HiddenCharacter;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.ErrorReport;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.EnquiryOwner;
import org.investportal.enquiries.handling.EnquiryOwnerLookup;
import org.investportal.staff.DraftWording;
import org.investportal.staff.LinkLine;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lines of lists of enquiries. */
@Component
public class EnquiryLineMapper {

    static final String PATH = "/staff/enquiries";

    private final EnquiryFinder finder;
    private final EnquiryOwnerLookup owners;
    private final StaffWording words;
    private final TimeWording times;
    private final DraftWording drafts;
    private final FigureTitleMapper figures;
    private final Catalogue catalogue;

    EnquiryLineMapper(
            EnquiryFinder finder,
            EnquiryOwnerLookup owners,
            StaffWording words,
            TimeWording times,
            DraftWording drafts,
            FigureTitleMapper figures,
            Catalogue catalogue) {
        this.finder = finder;
        this.owners = owners;
        this.words = words;
        this.times = times;
        this.drafts = drafts;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    List<EnquiryLine> lines(List<EnquiryView> enquiries) {
        Set<Long> failed = finder.withFailedMail(enquiries);
        Map<Long, String> names = names();
        return enquiries.stream()
                .map(enquiry -> line(enquiry, names, failed.contains(enquiry.id())))
                .toList();
    }

    /** Returns the enquiry as the search of the desk lists it. */
    public LinkLine found(EnquiryView enquiry) {
        return new LinkLine(
                new Link(enquiry.reference(), PATH + "/" + enquiry.id()),
                words.of(
                        "search.enquiry",
                        from(enquiry.content()),
                        words.of("enquiry-state", enquiry.state()),
                        times.of(enquiry.receivedAt()).text()));
    }

    /** Returns the names of staff by account. */
    Map<Long, String> names() {
        return owners.all().stream().collect(Collectors.toMap(EnquiryOwner::account, EnquiryOwner::fullName));
    }

    private EnquiryLine line(EnquiryView enquiry, Map<Long, String> names, boolean mailFailed) {
        Long owner = enquiry.owner();
        ErrorReport report = enquiry.content().report();
        return new EnquiryLine(
                PATH + "/" + enquiry.id(),
                enquiry.reference(),
                from(enquiry.content()),
                report == null ? null : figures.title(report.figure()),
                sector(enquiry.content().sector()),
                words.of("enquiry-state", enquiry.state()),
                enquiry.state().code(),
                owner == null ? null : names.get(owner),
                times.of(enquiry.receivedAt()),
                enquiry.state().isDue() ? times.of(enquiry.lastMoment()) : null,
                enquiry.isOverdue(times.now()),
                mailFailed);
    }

    /** Returns the name of the sector, or its slug if it is not published any more. */
    private @Nullable String sector(@Nullable String slug) {
        return slug == null
                ? null
                : catalogue
                        .itemAt("/sectors/" + slug)
                        .flatMap(item ->
                                drafts.at(catalogue.current(), words.language()).name(item))
                        .orElse(slug);
    }

    private String from(EnquiryContent content) {
        return content.organisation().isEmpty()
                ? name(content)
                : name(content) + words.of("list.separator") + HiddenCharacter.shown(content.organisation());
    }

    /** Returns the name with its invisible characters shown, or words that say that a report has none. */
    String name(EnquiryContent content) {
        return content.name().isEmpty() ? words.of("error-report.anonymous") : HiddenCharacter.shown(content.name());
    }
}
