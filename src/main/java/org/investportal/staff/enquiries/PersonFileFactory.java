package org.investportal.staff.enquiries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.mail.MailView;
import org.investportal.watches.FigureWatchView;
import org.investportal.watches.PersonWatchData;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the file with all data of one person: enquiries, answers, notes and mails, the figures that the person watches, and the mails about them. */
@Component
class PersonFileFactory {

    private static final JsonMapper JSON = JsonMapper.shared();

    byte[] json(List<EnquiryFinder.Detail> details, PersonWatchData watched) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(Map.of(
                        "enquiries",
                        details.stream().map(PersonFileFactory::enquiry).toList(),
                        "watchedFigures",
                        watched.figures().stream().map(PersonFileFactory::watch).toList(),
                        "mailsAboutFigures",
                        mails(watched.mails())));
    }

    private static Map<String, Object> watch(FigureWatchView watch) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("figure", watch.figure());
        file.put("language", watch.language().code());
        file.put("requested", watch.requestedAt().toString());
        file.put(
                "confirmed",
                watch.confirmedAt() == null ? null : watch.confirmedAt().toString());
        return file;
    }

    private static Map<String, Object> enquiry(EnquiryFinder.Detail detail) {
        EnquiryContent content = detail.enquiry().content();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("reference", detail.enquiry().reference());
        file.put("received", detail.enquiry().receivedAt().toString());
        file.put("state", detail.enquiry().state().code());
        file.put("language", content.language().code());
        file.put("name", content.name());
        file.put("organisation", content.organisation());
        file.put("email", content.email());
        file.put("sector", content.sector());
        file.put("about", content.about());
        file.put("timeframe", content.timeframe().code());
        file.put("need", content.need());
        file.put("kind", content.kind().code());
        file.put("printed", content.report() == null ? null : content.report().printed());
        file.put("entries", entries(detail));
        file.put("mails", mails(detail.mails()));
        return file;
    }

    private static List<Map<String, String>> entries(EnquiryFinder.Detail detail) {
        return detail.entries().stream()
                .map(entry -> Map.of(
                        "kind",
                        entry.kind().code(),
                        "at",
                        entry.recordedAt().toString(),
                        "author",
                        entry.author(),
                        "text",
                        entry.content()))
                .toList();
    }

    private static List<Map<String, String>> mails(List<MailView> mails) {
        return mails.stream()
                .map(mail -> Map.of(
                        "kind",
                        mail.kind().code(),
                        "state",
                        mail.state().code(),
                        "created",
                        mail.createdAt().toString()))
                .toList();
    }
}
