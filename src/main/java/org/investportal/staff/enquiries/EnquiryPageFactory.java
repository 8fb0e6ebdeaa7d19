package org.investportal.staff.enquiries;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.HiddenCharacter;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryEntry;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.ErrorReport;
import org.investportal.enquiries.SpamReason;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.enquiries.handling.EnquiryOwnerLookup;
import org.investportal.mail.MailAvailability;
import org.investportal.mail.MailState;
import org.investportal.mail.MailView;
import org.investportal.staff.SelectOption;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one enquiry. */
@Component
class EnquiryPageFactory {

    private static final Set<EnquiryState> MOVES =
            EnumSet.of(EnquiryState.OPEN, EnquiryState.WAITING, EnquiryState.CLOSED, EnquiryState.SPAM);

    private final EnquiryFinder finder;
    private final EnquiryLineMapper lines;
    private final EnquiryOwnerLookup owners;
    private final ReportPanelFactory reports;
    private final MailAvailability mail;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording times;

    EnquiryPageFactory(
            EnquiryFinder finder,
            EnquiryLineMapper lines,
            EnquiryOwnerLookup owners,
            ReportPanelFactory reports,
            MailAvailability mail,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording times) {
        this.finder = finder;
        this.lines = lines;
        this.owners = owners;
        this.reports = reports;
        this.mail = mail;
        this.frames = frames;
        this.words = words;
        this.times = times;
    }

    /**
     * What was typed into the page and is shown again.
     *
     * @param decision what was typed for a decision; null if nothing was
     * @param errors the errors of the fields
     * @param refusal why the step was not taken; null if it was not refused
     * @param decided whether a decision was just saved
     */
    record Typed(
            @Nullable String note,
            @Nullable String answer,
            @Nullable ReportDecisionForm decision,
            FormValidation errors,
            @Nullable String refusal,
            boolean decided) {}

    EnquiryPage page(long id, Typed typed, StaffMember member) {
        EnquiryFinder.Detail detail = finder.detail(id);
        EnquiryView enquiry = detail.enquiry();
        ReportPanel report = reports.of(enquiry, typed.decision(), typed.errors(), member);
        return new EnquiryPage(
                frames.of(
                        member,
                        EnquiryLineMapper.PATH,
                        words.of(report == null ? "enquiry.title" : "error-report.line", enquiry.reference())),
                typed.errors().links(),
                typed.refusal(),
                typed.decided() && report != null && report.decision() != null
                        ? words.of("report-decision.saved")
                        : null,
                lines.lines(List.of(enquiry)).get(0),
                facts(enquiry),
                HiddenCharacter.shown(enquiry.content().need()),
                detail.entries().stream()
                        .map(entry -> entry(entry, reports.hiddenFrom(member)))
                        .toList(),
                detail.mails().stream().map(one -> mail(one, enquiry, member)).toList(),
                mail.isSet(),
                report,
                mayAnswer(member) ? actions(enquiry, report, typed) : null);
    }

    /** Returns the text of a template in the language of the investor; empty for an unknown code. */
    String template(@Nullable String code, long id) {
        EnquiryContent content = finder.detail(id).enquiry().content();
        return templates(content)
                .filter(template -> template.code().equals(code))
                .map(template -> words.in(
                        content.language(), "reply-template", template, HiddenCharacter.without(content.name())))
                .findFirst()
                .orElse("");
    }

    /** Templates thank for an enquiry, so reports have none. */
    private static Stream<ReplyTemplate> templates(EnquiryContent content) {
        return content.kind() == EnquiryKind.ENQUIRY ? Stream.of(ReplyTemplate.values()) : Stream.empty();
    }

    /** Returns whether there is an address for an answer. */
    boolean isAnswerable(long id) {
        return finder.detail(id).enquiry().content().isAnswerable();
    }

    static boolean mayAnswer(StaffMember member) {
        return member.is(Role.EDITOR) || member.is(Role.REVIEWER);
    }

    private static boolean hasHiddenCharacters(EnquiryContent content) {
        ErrorReport report = content.report();
        String printed = report == null ? null : report.printed();
        return Stream.of(content.name(), content.organisation(), content.need(), printed == null ? "" : printed)
                .anyMatch(text -> HiddenCharacter.firstIn(text).isPresent());
    }

    private EnquiryPage.Facts facts(EnquiryView enquiry) {
        EnquiryContent content = enquiry.content();
        return new EnquiryPage.Facts(
                lines.name(content),
                HiddenCharacter.shown(content.organisation()),
                content.email(),
                content.language().ownName(),
                words.of("timeframe", content.timeframe()),
                content.about(),
                hasHiddenCharacters(content),
                enquiry.spamReason() == null ? null : words.of("spam-reason", enquiry.spamReason()),
                enquiry.answeredAt() == null ? null : times.of(enquiry.answeredAt()));
    }

    private EnquiryPage.EntryLine entry(EnquiryEntry entry, HiddenWordFilter hidden) {
        return new EnquiryPage.EntryLine(
                words.of("enquiry-entry", entry.kind()),
                entry.author(),
                times.of(entry.recordedAt()),
                hidden.masked(entry.content()));
    }

    private EnquiryPage.MailLine mail(MailView one, EnquiryView enquiry, StaffMember member) {
        boolean over = one.state() == MailState.FAILED || one.state() == MailState.SKIPPED;
        ShownTime at = times.of(
                one.sentAt() != null ? one.sentAt() : one.state() == MailState.QUEUED ? one.dueAt() : one.createdAt());
        return new EnquiryPage.MailLine(
                words.of("mail-kind", one.kind()),
                words.of("mail-state", one.state()),
                at,
                one.failure() == null ? null : words.of(over ? "enquiry.mail.given-up" : "enquiry.mail.retried"),
                member.is(Role.ADMINISTRATOR) ? one.failure() : null,
                over && mayAnswer(member) && mail.isSet()
                        ? EnquiryLineMapper.PATH + "/" + enquiry.id() + "/mails/" + one.id()
                        : null);
    }

    private EnquiryPage.Actions actions(EnquiryView enquiry, @Nullable ReportPanel report, Typed typed) {
        return new EnquiryPage.Actions(
                EnquiryLineMapper.PATH + "/" + enquiry.id(),
                enquiry.version(),
                ownerOptions(enquiry),
                MOVES.stream()
                        .filter(state -> isMove(state, enquiry))
                        .filter(state -> state != EnquiryState.SPAM || report == null || report.decision() == null)
                        .map(state -> new SelectOption(state.code(), words.of("enquiry-move", state), false))
                        .toList(),
                templates(enquiry.content())
                        .map(template -> new Link(
                                words.of("reply-template-name", template),
                                EnquiryLineMapper.PATH + "/" + enquiry.id() + "?template=" + template.code()
                                        + "#answer"))
                        .toList(),
                InputField.of("note", typed.note(), typed.errors()),
                InputField.of("answer", typed.answer(), typed.errors()));
    }

    /** Suspected spam can be marked as spam, so that it does not count as new any more. */
    private static boolean isMove(EnquiryState to, EnquiryView enquiry) {
        boolean isSuspected = enquiry.spamReason() != null && enquiry.spamReason() != SpamReason.STAFF;
        return to == enquiry.state() ? isSuspected : !(to == EnquiryState.OPEN && enquiry.state() == EnquiryState.NEW);
    }

    private List<SelectOption> ownerOptions(EnquiryView enquiry) {
        List<SelectOption> options = new ArrayList<>();
        options.add(new SelectOption("", words.of("enquiry.owner.none"), enquiry.owner() == null));
        owners.all().stream()
                .filter(owner -> owner.active() || Long.valueOf(owner.account()).equals(enquiry.owner()))
                .map(owner -> new SelectOption(
                        String.valueOf(owner.account()),
                        owner.fullName(),
                        Long.valueOf(owner.account()).equals(enquiry.owner())))
                .forEach(options::add);
        return options;
    }
}
