package org.investportal.staff.enquiries;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.database.ErasureSettings;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.PersonalDataService;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.watches.PersonWatchData;
import org.investportal.watches.PersonWatchService;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets administrators find, export and erase the data of one person. The email address is sent by post, because addresses of pages are logged. */
@Controller
class PersonController {

    private static final String PATH = EnquiryLineMapper.PATH + "/person";

    private final PersonalDataService data;
    private final PersonWatchService watches;
    private final PersonFileFactory files;
    private final FigureTitleMapper figures;
    private final ErasureSettings erasure;
    private final JdbcConnectionDetails database;
    private final EnquiryLineMapper lines;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    PersonController(
            PersonalDataService data,
            PersonWatchService watches,
            PersonFileFactory files,
            FigureTitleMapper figures,
            ErasureSettings erasure,
            JdbcConnectionDetails database,
            EnquiryLineMapper lines,
            StaffFrameFactory frames,
            StaffWording words) {
        this.data = data;
        this.watches = watches;
        this.files = files;
        this.figures = figures;
        this.erasure = erasure;
        this.database = database;
        this.lines = lines;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping(PATH)
    String form(@AuthenticationPrincipal StaffMember member, Model model) {
        return show("", new FormValidation(), null, member, model);
    }

    @PostMapping(PATH)
    String find(
            @RequestParam(required = false) @Nullable String key,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        FormValidation errors = new FormValidation();
        if (FormInput.line(key).isEmpty()) {
            errors.add("key", words.of("person-data.key.missing"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return show(FormInput.line(key), errors, null, member, model);
    }

    @PostMapping(PATH + "/file")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable String key, @AuthenticationPrincipal StaffMember member) {
        String person = FormInput.line(key);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("personal-data.json")
                                .build()
                                .toString())
                .body(files.json(data.export(person, member), watches.export(person, member)));
    }

    /** Erases the data if the person confirmed it; asks for that before. */
    @PostMapping(PATH + "/erasure")
    String erase(
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String confirmed,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        String person = FormInput.line(key);
        if (!"yes".equals(confirmed)) {
            return ask(person, member, model);
        }
        List<String> references = data.erase(person, member);
        PersonWatchData watched = watches.erase(person, member);
        String erased = references.isEmpty() && watched.isEmpty()
                ? null
                : words.of(
                        "person-data.erased",
                        String.valueOf(references.size()),
                        references.isEmpty() ? "" : words.of("in-parentheses", joined(references)),
                        String.valueOf(watched.figures().size()),
                        inTheFile());
        return show(person, new FormValidation(), erased, member, model);
    }

    private String ask(String key, StaffMember member, Model model) {
        List<EnquiryView> found =
                data.of(key).stream().map(EnquiryFinder.Detail::enquiry).toList();
        PersonWatchData watched = watches.of(key);
        if (found.isEmpty() && watched.isEmpty()) {
            return show(key, new FormValidation(), null, member, model);
        }
        model.addAttribute(
                "page",
                new PersonErasurePage(
                        frames.of(member, EnquiryLineMapper.PATH, words.of("person-data.erase.ask")),
                        key,
                        found.size(),
                        joined(found.stream().map(EnquiryView::reference).toList()),
                        found.stream().anyMatch(enquiry -> enquiry.content().report() != null),
                        inTheFile(),
                        lines(watched),
                        watched.mails().size()));
        return "staff/enquiry-person-erasure";
    }

    private String show(String key, FormValidation errors, @Nullable String erased, StaffMember member, Model model) {
        boolean searched = !key.isEmpty() && erased == null;
        List<EnquiryFinder.Detail> found = searched ? data.of(key) : List.of();
        PersonWatchData watched = searched ? watches.of(key) : PersonWatchData.NONE;
        model.addAttribute(
                "page",
                new PersonPage(
                        frames.of(member, EnquiryLineMapper.PATH, words.of("person-data")),
                        errors.links(),
                        InputField.of("key", erased == null ? key : "", errors),
                        searched,
                        erased,
                        lines.lines(found.stream()
                                .map(EnquiryFinder.Detail::enquiry)
                                .toList()),
                        addressBeside(key, found),
                        lines(watched),
                        watched.mails().size()));
        return "staff/enquiry-person";
    }

    /** Says when the words leave the files of the database. */
    private String inTheFile() {
        return database.getJdbcUrl().startsWith("jdbc:h2:")
                ? words.of("person-data.erase.file", erasure.time().toString())
                : words.of("person-data.erase.server");
    }

    private List<String> lines(PersonWatchData watched) {
        return watched.figures().stream().map(figures::line).toList();
    }

    private String joined(List<String> references) {
        return String.join(words.of("list.separator"), references);
    }

    /** Returns the address of the entry with that reference; null if the key is an address, or the entry has none. */
    private static @Nullable String addressBeside(String key, List<EnquiryFinder.Detail> found) {
        return found.stream()
                .map(detail -> detail.enquiry().content().email())
                .filter(email -> !email.isEmpty() && !email.equalsIgnoreCase(key))
                .findFirst()
                .orElse(null);
    }
}
