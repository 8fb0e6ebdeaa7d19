package org.investportal.staff.enquiries;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.PersonalDataService;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.watches.PersonWatchService;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;
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
    private final EnquiryLineMapper lines;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    PersonController(
            PersonalDataService data,
            PersonWatchService watches,
            PersonFileFactory files,
            FigureTitleMapper figures,
            EnquiryLineMapper lines,
            StaffFrameFactory frames,
            StaffWording words) {
        this.data = data;
        this.watches = watches;
        this.files = files;
        this.figures = figures;
        this.lines = lines;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping(PATH)
    String form(@AuthenticationPrincipal StaffMember member, Model model) {
        return show("", new FormValidation(), false, member, model);
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
        return show(FormInput.line(key), errors, false, member, model);
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

    @PostMapping(PATH + "/erasure")
    String erase(
            @RequestParam(required = false) @Nullable String key,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        String person = FormInput.line(key);
        int erased = data.erase(person, member) + watches.erase(person, member);
        return show(person, new FormValidation(), erased > 0, member, model);
    }

    private String show(String key, FormValidation errors, boolean erased, StaffMember member, Model model) {
        boolean searched = !key.isEmpty() && !erased;
        List<EnquiryFinder.Detail> found = searched ? data.of(key) : List.of();
        model.addAttribute(
                "page",
                new PersonPage(
                        frames.of(member, EnquiryLineMapper.PATH, words.of("person-data")),
                        errors.links(),
                        InputField.of("key", erased ? "" : key, errors),
                        searched,
                        erased,
                        lines.lines(found.stream()
                                .map(EnquiryFinder.Detail::enquiry)
                                .toList()),
                        found.stream()
                                .anyMatch(detail -> detail.enquiry().content().report() != null),
                        addressBeside(key, found),
                        searched ? watches.of(key).stream().map(figures::line).toList() : List.of()));
        return "staff/enquiry-person";
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
