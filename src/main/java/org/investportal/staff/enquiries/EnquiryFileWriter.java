package org.investportal.staff.enquiries;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.investportal.accounts.StaffMember;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.EnquiryList;
import org.investportal.staff.TimeWording;
import org.investportal.web.SpreadsheetCell;
import org.springframework.stereotype.Component;

/** Writes a list of enquiries as CSV by RFC 4180, lines ended by LF; what investors typed runs in no spreadsheet. */
@Component
class EnquiryFileWriter {

    private static final int AT_ONCE = 500;
    private static final int MOST_PARTS = 40;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader(
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
                    "need")
            .get();

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
        try (CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
            boolean more = true;
            for (int part = 0; more && part < MOST_PARTS; part++) {
                EnquiryFinder.Part read = finder.list(list, member.account(), part, AT_ONCE);
                for (EnquiryView enquiry : read.enquiries()) {
                    printer.printRecord(cells(enquiry, names));
                }
                more = read.more();
            }
        }
    }

    private List<String> cells(EnquiryView enquiry, Map<Long, String> names) {
        EnquiryContent content = enquiry.content();
        return List.of(
                enquiry.reference(),
                enquiry.state().code(),
                times.withOffset(enquiry.receivedAt()).toString(),
                times.withOffset(enquiry.dueAt()).toString(),
                enquiry.answeredAt() == null
                        ? ""
                        : times.withOffset(enquiry.answeredAt()).toString(),
                SpreadsheetCell.of(enquiry.owner() == null ? "" : names.getOrDefault(enquiry.owner(), "")),
                content.language().code(),
                SpreadsheetCell.of(content.name()),
                SpreadsheetCell.of(content.organisation()),
                SpreadsheetCell.of(content.email()),
                content.sector() == null ? "" : content.sector(),
                content.about() == null ? "" : content.about(),
                content.timeframe().code(),
                SpreadsheetCell.of(content.need()));
    }
}
