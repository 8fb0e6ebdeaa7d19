package org.investportal.staff;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.ErrorReport;
import org.investportal.enquiries.Timeframe;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.PersonalDataService;
import org.investportal.enquiries.intake.EnquiryIntake;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.mail.MailView;
import org.springframework.boot.test.context.TestComponent;

/** Enquiries for tests of the desk, in each state. */
@TestComponent
class ExampleEnquiries {

    private static final long FIGURE = 305;
    private static final String FIGURE_PATH = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final EnquiryIntake intake;
    private final EnquiryThrottle throttle;
    private final FormTokenSigner tokens;
    private final EnquiryFinder finder;
    private final PersonalDataService people;
    private final ExampleStaff staff;
    private final Clock clock;
    private final Map<String, Long> known = new HashMap<>();

    ExampleEnquiries(
            EnquiryIntake intake,
            EnquiryThrottle throttle,
            FormTokenSigner tokens,
            EnquiryFinder finder,
            PersonalDataService people,
            ExampleStaff staff,
            Clock clock) {
        this.intake = intake;
        this.throttle = throttle;
        this.tokens = tokens;
        this.finder = finder;
        this.people = people;
        this.staff = staff;
        this.clock = clock;
    }

    /** Returns the id of an enquiry in that state, of its own if the test changes it. */
    long enquiry(String state, boolean own) {
        return own ? add(state) : known.computeIfAbsent(state, this::add);
    }

    EnquiryView view(long id) {
        return finder.detail(id).enquiry();
    }

    long mail(long id) {
        return finder.detail(id).mails().stream().map(MailView::id).findFirst().orElse(0L);
    }

    private long add(String state) {
        String email = UUID.randomUUID() + "@investor.example";
        FormTokenSigner.MadeForm form = tokens.verify(
                        tokens.sign(clock.instant().minus(FormTokenSigner.LEAST_TIME.plusSeconds(1))), clock.instant())
                .orElseThrow();
        EnquiryContent content = state.equals("REPORT")
                ? EnquiryContent.report(
                        Language.EN, "Ann", email, FIGURE_PATH, "It is lower.", new ErrorReport(FIGURE, null))
                : EnquiryContent.enquiry(
                        Language.EN, "Ann", "Investor Ltd", email, "biomedicine", null, "Land.", Timeframe.YEAR);
        intake.store(form, content, state.equals("SPAM") ? "spam" : "", throttle.permit("192.0.2.1"));
        return people.of(email).get(0).enquiry().id();
    }

    /** Returns one of the people who may own it. */
    long owner() {
        return staff.member(ExampleStaff.EDITOR).account();
    }
}
