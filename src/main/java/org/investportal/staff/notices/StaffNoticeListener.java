package org.investportal.staff.notices;

import java.util.List;
import java.util.Optional;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.Role;
import org.investportal.catalogue.EditionPublished;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeMoved;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.release.EditionOrderFinder;
import org.investportal.editorial.release.PublishedOrder;
import org.investportal.web.PortalSettings;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells reviewers what waits for review, and authors what became of their changes. */
@Component
@Profile("!quiet") // commands leave this to the portal
class StaffNoticeListener {

    private final StaffNoticeQueue notices;
    private final StaffNoticeTextFactory texts;
    private final ChangeFinder changes;
    private final EditionOrderFinder orders;
    private final PortalSettings settings;

    StaffNoticeListener(
            StaffNoticeQueue notices,
            StaffNoticeTextFactory texts,
            ChangeFinder changes,
            EditionOrderFinder orders,
            PortalSettings settings) {
        this.notices = notices;
        this.texts = texts;
        this.changes = changes;
        this.orders = orders;
        this.settings = settings;
    }

    /** Sends no notice of a change whose state is another by now. */
    @ApplicationModuleListener(id = "notices-of-changes")
    void on(ChangeMoved moved) {
        Optional<ChangeLine> found = changes.line(moved.change()).filter(change -> change.state() == moved.to());
        String event = "change " + moved.change() + "." + moved.step();
        if (moved.to() == ChangeState.SUBMITTED) {
            found.ifPresent(change -> notices.add(
                    event,
                    account -> account.roles().contains(Role.REVIEWER)
                            && (settings.isOnePerson() || !isAuthor(account, change)),
                    language -> texts.waiting(change, language)));
        } else if (moved.to() == ChangeState.RETURNED) {
            found.ifPresent(change -> notices.add(
                    event,
                    account -> isEditor(account)
                            && isAuthor(account, change)
                            && !Long.valueOf(account.id()).equals(moved.by()),
                    language -> texts.returned(change, language)));
        }
    }

    @ApplicationModuleListener(id = "notices-of-editions")
    void on(EditionPublished published) {
        List<ChangeLine> all = orders.of(published.edition(), Language.EN)
                .map(PublishedOrder::changes)
                .orElse(List.of());
        all.stream()
                .flatMap(change -> change.participants().stream())
                .filter(Participant::author)
                .map(Participant::account)
                .distinct()
                .forEach(author -> notices.add(
                        "edition " + published.edition(),
                        account -> isEditor(account) && account.id() == author,
                        language -> texts.published(published.edition(), of(author, all), language)));
    }

    private static List<ChangeLine> of(long author, List<ChangeLine> all) {
        return all.stream().filter(change -> isAuthor(author, change)).toList();
    }

    private static boolean isAuthor(AccountView account, ChangeLine change) {
        return isAuthor(account.id(), change);
    }

    private static boolean isAuthor(long account, ChangeLine change) {
        return change.participants().stream()
                .anyMatch(participant -> participant.author() && participant.account() == account);
    }

    private static boolean isEditor(AccountView account) {
        return account.roles().contains(Role.EDITOR);
    }
}
