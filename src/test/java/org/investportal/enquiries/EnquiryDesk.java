package org.investportal.enquiries;

import java.time.Clock;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.EnquiryService;
import org.investportal.enquiries.handling.ReportDecisionService;
import org.investportal.enquiries.intake.EnquiryIntake;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.mail.SwitchedMailServer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Investors, readers and staff of a portal with a mail server. */
@TestComponent
public class EnquiryDesk {

    /** The key of second factors, so that the portal makes no file for it. */
    public static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final EnquiryIntake intake;
    private final EnquiryThrottle throttle;
    private final FormTokenSigner tokens;
    private final EnquiryFinder finder;
    private final EnquiryService service;
    private final ReportDecisionService decisions;
    private final ExampleStaff staff;
    private final Clock clock;

    EnquiryDesk(
            EnquiryIntake intake,
            EnquiryThrottle throttle,
            FormTokenSigner tokens,
            EnquiryFinder finder,
            EnquiryService service,
            ReportDecisionService decisions,
            ExampleStaff staff,
            Clock clock) {
        this.intake = intake;
        this.throttle = throttle;
        this.tokens = tokens;
        this.finder = finder;
        this.service = service;
        this.decisions = decisions;
        this.staff = staff;
        this.clock = clock;
    }

    @Bean(destroyMethod = "close")
    static SwitchedMailServer mailServer() {
        return new SwitchedMailServer();
    }

    @Bean
    static DynamicPropertyRegistrar mailPort(SwitchedMailServer server) {
        return registry -> registry.add("spring.mail.port", server::port);
    }

    /** Returns an address that no other test has. */
    public static String address() {
        return "a" + UUID.randomUUID() + "@investor.example";
    }

    /** Stores an enquiry from that address and returns its id. */
    public long enquire(String email, Language language) {
        return enquire(email, language, "");
    }

    /** Stores an enquiry that is suspected of being spam. */
    public long enquireSuspected() {
        return enquire(address(), Language.EN, "filled in");
    }

    private long enquire(String email, Language language, String hidden) {
        return store(
                EnquiryContent.enquiry(language, "Ann", "Investor Ltd", email, null, null, "Land.", Timeframe.YEAR),
                hidden);
    }

    /** Stores a report of an error in a figure from that address and returns its id. */
    public long report(String email, Language language, long figure, String path) {
        return store(
                EnquiryContent.report(language, "Ray", email, path, "It is lower.", new ErrorReport(figure, null)), "");
    }

    private long store(EnquiryContent content, String hidden) {
        FormTokenSigner.MadeForm form = tokens.verify(
                        tokens.sign(clock.instant().minus(FormTokenSigner.LEAST_TIME.plusSeconds(1))), clock.instant())
                .orElseThrow();
        String reference = intake.store(form, content, hidden, throttle.permit("192.0.2.1"));
        return finder.search(reference).get(0).id();
    }

    public long enquire() {
        return enquire(address(), Language.EN);
    }

    public EnquiryFinder.Detail detail(long id) {
        return finder.detail(id);
    }

    /** Returns a step of one of {@link ExampleStaff} that has just read the enquiry. */
    public EnquiryService.Step step(long id, String name) {
        return new EnquiryService.Step(id, detail(id).enquiry().version(), member(name));
    }

    public EnquiryService.Step step(long id) {
        return step(id, ExampleStaff.EDITOR);
    }

    public EnquiryService service() {
        return service;
    }

    public ReportDecisionService decisions() {
        return decisions;
    }

    public StaffMember member(String name) {
        return staff.member(name);
    }
}
