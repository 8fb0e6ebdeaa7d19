package org.investportal.staff.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditEntry;
import org.investportal.audit.AuditFilter;
import org.investportal.audit.AuditTrail;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the pages of the log. */
@Component
class LogPageFactory {

    private static final String PATH = "/staff/log";
    private static final int LINES = 50;
    private static final Pattern CHANGE = Pattern.compile("change (\\d{1,18})");

    private final AuditTrail trail;
    private final AccountAdministration accounts;
    private final ChangeFinder changes;
    private final Checklist checklist;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final TimeWording timeWording;

    LogPageFactory(
            AuditTrail trail,
            AccountAdministration accounts,
            ChangeFinder changes,
            Checklist checklist,
            StaffFrameFactory frames,
            StaffWording words,
            TimeWording timeWording) {
        this.trail = trail;
        this.accounts = accounts;
        this.changes = changes;
        this.checklist = checklist;
        this.frames = frames;
        this.words = words;
        this.timeWording = timeWording;
    }

    LogPage of(StaffMember member, LogForm form, @Nullable Long olderThan) {
        FormValidation formValidation = new FormValidation();
        AuditFilter filter = form.read(words, timeWording, formValidation);
        List<AuditEntry> entries = trail.find(filter, olderThan == null ? Long.MAX_VALUE : olderThan, LINES + 1);
        boolean more = entries.size() > LINES;
        List<AuditEntry> shown = more ? entries.subList(0, LINES) : entries;
        return new LogPage(
                frames.of(member, PATH, words.of("log")),
                formValidation.links(),
                InputField.of("who", form.who(), formValidation),
                actions(filter.action()),
                InputField.of("about", form.about(), formValidation),
                InputField.of("from", form.from(), formValidation),
                InputField.of("to", form.to(), formValidation),
                words.of("log.day.hint", LogForm.EXAMPLE, timeWording.zoneName()),
                timeWording.zoneName(),
                lines(shown),
                address(PATH + ".csv", form, null),
                more ? address(PATH, form, shown.get(LINES - 1).id()) : null,
                olderThan == null ? null : address(PATH, form, null));
    }

    private List<LogPage.ActionOption> actions(@Nullable AuditAction chosen) {
        return Stream.of(AuditAction.values())
                .map(action -> new LogPage.ActionOption(action.code(), words.of("audit", action), action == chosen))
                .sorted(Comparator.comparing(LogPage.ActionOption::name))
                .toList();
    }

    private List<LogPage.Line> lines(List<AuditEntry> entries) {
        Map<Long, String> emails =
                accounts.all().stream().collect(Collectors.toMap(AccountView::id, AccountView::email));
        Map<Long, Map<String, String>> titles = changes.titlesByStored(
                entries.stream().flatMap(entry -> change(entry).stream()).collect(Collectors.toSet()));
        HiddenWordFilter hidden = checklist.hidden();
        return entries.stream()
                .map(entry -> line(
                        entry,
                        emails,
                        hidden,
                        change(entry)
                                .map(change -> titles.getOrDefault(change, Map.of()))
                                .orElse(Map.of())))
                .toList();
    }

    /** Returns the change that the entry is about; empty for other entries. */
    private static Optional<Long> change(AuditEntry entry) {
        Matcher change = CHANGE.matcher(entry.about());
        return change.matches() ? Optional.of(Long.valueOf(change.group(1))) : Optional.empty();
    }

    /** Returns the detail with the title of the change, with which it begins, in the language of the reader, and with suppressed words masked. */
    private static String detail(AuditEntry entry, HiddenWordFilter hidden, Map<String, String> titles) {
        String detail = entry.detail();
        return titles.keySet().stream()
                .filter(title -> detail.equals(title) || detail.startsWith(title + ": "))
                .max(Comparator.comparing(String::length))
                .map(title -> titles.get(title) + LogCsv.masked(detail.substring(title.length()), hidden))
                .orElseGet(() -> LogCsv.masked(detail, hidden));
    }

    /** Names change, and whose they were is asked later: the number of the account and its e-mail tell. */
    private LogPage.Line line(
            AuditEntry entry, Map<Long, String> emails, HiddenWordFilter hidden, Map<String, String> titles) {
        Long account = entry.account();
        return new LogPage.Line(
                timeWording.toTheSecond(entry.at()),
                entry.who(),
                account == null
                        ? null
                        : words.of("log.account", String.valueOf(account), emails.getOrDefault(account, "")),
                words.of("audit", entry.action()),
                entry.about(),
                detail(entry, hidden, titles),
                entry.address());
    }

    private static String address(String path, LogForm form, @Nullable Long olderThan) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "who", form.who());
        add(address, "action", form.action());
        add(address, "about", form.about());
        add(address, "from", form.from());
        add(address, "to", form.to());
        address.queryParamIfPresent("olderThan", Optional.ofNullable(olderThan));
        return address.encode(UTF_8).build().toUriString();
    }

    /** Adds the parameter as a template variable, so that its whole value is encoded. */
    private static void add(UriComponentsBuilder address, String name, @Nullable String typed) {
        if (!FormInput.line(typed).isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, FormInput.line(typed)));
        }
    }
}
