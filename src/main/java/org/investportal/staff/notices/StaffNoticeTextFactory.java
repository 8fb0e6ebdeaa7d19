package org.investportal.staff.notices;

import java.util.List;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.enquiries.intake.EnquiryLimit;
import org.investportal.mail.MailText;
import org.investportal.verification.SelfCheckFailed;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.wording.MessageWording;
import org.springframework.stereotype.Component;

/** Makes the texts of notices: published names and links, and nothing of a draft or a remark, because mails leave the portal. */
@Component
class StaffNoticeTextFactory {

    private static final String DESK = "/staff";
    private static final String ENQUIRIES = DESK + "/enquiries?show=spam";
    private static final int MOST = 50;

    private final ChangeFinder changes;
    private final MessageWording words;
    private final PublicLinkBuilder links;

    StaffNoticeTextFactory(ChangeFinder changes, MessageWording words, PublicLinkBuilder links) {
        this.changes = changes;
        this.words = words;
        this.links = links;
    }

    MailText waiting(ChangeLine change, Language language) {
        String name = name(change, language);
        return text(
                language,
                words.of(language, "notice.waiting.subject", name),
                words.of(language, "notice.waiting", name, link(change, language)));
    }

    MailText returned(ChangeLine change, Language language) {
        String name = name(change, language);
        return text(
                language,
                words.of(language, "notice.returned.subject", name),
                words.of(language, "notice.returned", name, link(change, language)));
    }

    MailText published(int edition, List<ChangeLine> own, Language language) {
        String number = String.valueOf(edition);
        String lines = own.stream()
                .limit(MOST)
                .map(change -> name(change, language) + "\n" + link(change, language))
                .collect(Collectors.joining("\n\n"));
        return text(
                language,
                words.of(language, "notice.published.subject", number),
                words.of(language, "notice.published", number, lines));
    }

    MailText failed(SelfCheckFailed check, Language language) {
        String number = String.valueOf(check.edition());
        return text(
                language,
                words.of(language, "notice.self-check.subject", number),
                words.of(language, "notice.self-check", number, link(DESK, language)));
    }

    MailText mailFailed(Language language) {
        return text(
                language,
                words.of(language, "notice.mail-failed.subject"),
                words.of(language, "notice.mail-failed", link(DESK, language)));
    }

    MailText backupFailed(Language language) {
        return text(
                language,
                words.of(language, "notice.backup-failed.subject"),
                words.of(language, "notice.backup-failed"));
    }

    MailText exportFailed(Language language) {
        return text(
                language,
                words.of(language, "notice.export-failed.subject"),
                words.of(language, "notice.export-failed"));
    }

    MailText limitReached(EnquiryLimit limit, Language language) {
        return text(
                language,
                words.of(language, "notice.enquiry-limit.subject"),
                words.of(
                        language,
                        "notice.enquiry-limit",
                        words.of(language, "enquiry-limit", limit),
                        link(ENQUIRIES, language)));
    }

    private MailText text(Language language, String subject, String content) {
        return new MailText(
                language, subject, content + words.of(language, "notice.end", link("/staff/account", language)));
    }

    /** Returns the published name of the first subject, and how many others there are. A name that only a draft has must not be in a mail. */
    private String name(ChangeLine change, Language language) {
        int others = change.subjects().size() - 1;
        String first = first(change, language);
        return others == 0 ? first : words.of(language, "change.and-others", first, String.valueOf(others));
    }

    private String first(ChangeLine change, Language language) {
        return changes.publishedTitle(change.first(), language)
                .orElseGet(() -> words.of(
                        language,
                        "notice.new",
                        words.of(language, "kind", change.first().kind())));
    }

    private String link(ChangeLine change, Language language) {
        return link("/staff/changes/" + change.id(), language);
    }

    private String link(String path, Language language) {
        return links.absolute(new LanguagePath(language, path).written());
    }
}
