package org.investportal.staff.enquiries;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.HiddenCharacter;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.ErrorReport;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.EnquiryList;
import org.investportal.staff.TimeWording;
import org.investportal.web.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a list of enquiries as CSV, a part at a time. */
@Component
class EnquiryFileWriter {

    private static final int AT_ONCE = 500;

    private static final List<String> HEADER = List.of(
            "reference",
            "state",
            "received",
            "due",
            "answered",
            "owner",
            "language",
            "name",
            "organisation",
            "email",
            "sector",
            "about",
            "timeframe",
            "need",
            "kind",
            "printed");

    private final EnquiryFinder finder;
    private final EnquiryLineMapper lines;
    private final TimeWording times;

    EnquiryFileWriter(EnquiryFinder finder, EnquiryLineMapper lines, TimeWording times) {
        this.finder = finder;
        this.lines = lines;
        this.times = times;
    }

    void csv(EnquiryList list, StaffMember member, Writer writer) throws IOException {
        Map<Long, String> names = lines.names();
        try (CsvWriter csv = new CsvWriter(writer, HEADER)) {
            long last = 0;
            List<EnquiryView> some = finder.next(list, member.account(), last, AT_ONCE);
            while (!some.isEmpty()) {
                for (EnquiryView enquiry : some) {
                    csv.row(cells(enquiry, names));
                    last = enquiry.id();
                }
                some = finder.next(list, member.account(), last, AT_ONCE);
            }
        }
    }

    private List<String> cells(EnquiryView enquiry, Map<Long, String> names) {
        EnquiryContent content = enquiry.content();
        return List.of(
                enquiry.reference(),
                enquiry.state().code(),
                times.withOffset(enquiry.receivedAt()).toString(),
                times.withOffset(enquiry.lastMoment()).toString(),
                enquiry.answeredAt() == null
                        ? ""
                        : times.withOffset(enquiry.answeredAt()).toString(),
                enquiry.owner() == null ? "" : names.getOrDefault(enquiry.owner(), ""),
                content.language().code(),
                HiddenCharacter.shown(content.name()),
                HiddenCharacter.shown(content.organisation()),
                content.email(),
                content.sector() == null ? "" : content.sector(),
                content.about() == null ? "" : content.about(),
                content.timeframe().code(),
                HiddenCharacter.shown(content.need()),
                content.kind().code(),
                printed(content.report()));
    }

    private static String printed(@Nullable ErrorReport report) {
        return report == null || report.printed() == null ? "" : HiddenCharacter.shown(report.printed());
    }
}
