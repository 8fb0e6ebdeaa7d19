package org.investportal.enquiries.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.mail.MailText;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.PublicPath;
import org.investportal.wording.MessageWording;
import org.investportal.wording.MomentWording;
import org.springframework.stereotype.Component;

/** Makes the texts of mails about enquiries and reports. Mails that are sent without a person do not repeat what was typed, because the form could otherwise be used to send any text to any address. */
@Component
public class EnquiryMailTextFactory {

    private static final String DESK = "/staff/enquiries?show=overdue";

    private final MessageWording words;
    private final MomentWording moments;
    private final PublicLinkBuilder links;

    EnquiryMailTextFactory(MessageWording words, MomentWording moments, PublicLinkBuilder links) {
        this.words = words;
        this.moments = moments;
        this.links = links;
    }

    public MailText acknowledgement(Enquiry enquiry) {
        Language language = enquiry.language();
        boolean isReport = enquiry.kind() == EnquiryKind.REPORT;
        return new MailText(
                language,
                words.of(
                        language,
                        isReport ? "report-mail.acknowledgement.subject" : "enquiry-mail.acknowledgement.subject",
                        enquiry.reference()),
                words.of(
                        language,
                        isReport ? "report-mail.acknowledgement" : "enquiry-mail.acknowledgement",
                        enquiry.reference(),
                        moments.of(enquiry.view().lastMoment(), language).text(),
                        links.absolute("/", language)));
    }

    public MailText answer(Enquiry enquiry, String text) {
        Language language = enquiry.language();
        String subject =
                enquiry.kind() == EnquiryKind.REPORT ? "report-mail.answer.subject" : "enquiry-mail.answer.subject";
        return new MailText(
                language,
                words.of(language, subject, enquiry.reference()),
                text
                        + words.of(
                                language,
                                "enquiry-mail.answer.end",
                                enquiry.reference(),
                                links.absolute("/", language)));
    }

    /**
     * Returns what the answer says about a decision, in the language of the reader.
     *
     * @param path the path of the figure
     */
    public String decision(Language language, String path, ReportResult result) {
        String edition = result.edition() == null ? "" : String.valueOf(result.edition());
        String outcome = words.of(language, "report-outcome", result.outcome(), edition);
        String list = result.published()
                ? words.of(language, "report-mail.list", links.absolute(PublicPath.REPORTS + path, language))
                : "";
        return words.of(
                        language,
                        "report-mail.decision",
                        links.absolute(path, language),
                        outcome,
                        result.summaryIn(language))
                + list;
    }

    /**
     * Returns the list of overdue enquiries for the agency, in both languages and without personal data.
     *
     * @param first the most urgent of them
     * @param count how many there are
     */
    MailText overdue(List<EnquiryView> first, long count) {
        return new MailText(
                Language.EN,
                Stream.of(Language.values())
                        .map(language -> words.of(language, "enquiry-mail.overdue.subject", String.valueOf(count)))
                        .collect(Collectors.joining(" / ")),
                Stream.of(Language.values())
                        .map(language -> overdue(first, count - first.size(), language))
                        .collect(Collectors.joining("\n\n")));
    }

    private String overdue(List<EnquiryView> first, long more, Language language) {
        String lines = first.stream()
                .map(enquiry -> words.of(
                        language,
                        "enquiry-mail.overdue.line",
                        enquiry.reference(),
                        moments.of(enquiry.lastMoment(), language).text()))
                .collect(Collectors.joining("\n"));
        String rest = more == 0 ? "" : "\n" + words.of(language, "enquiry-mail.overdue.more", String.valueOf(more));
        return words.of(language, "enquiry-mail.overdue", lines + rest, links.absolute(DESK));
    }
}
