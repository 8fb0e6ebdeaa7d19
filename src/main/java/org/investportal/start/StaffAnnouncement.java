package org.investportal.start;

import java.util.ArrayList;
import java.util.List;
import org.investportal.accounts.DemoAccountSetup;
import org.investportal.accounts.StartupLinkService;
import org.investportal.accounts.secret.FactorSecretCipher;
import org.investportal.web.PublicLinkBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Prints information for staff at the start: the address of the sign-in, and how to get in without a password. */
@Component
class StaffAnnouncement {

    private final StartupLinkService starts;
    private final DemoAccountSetup demo;
    private final PublicLinkBuilder links;
    private final StartSettings settings;
    private final FactorSecretCipher factors;

    StaffAnnouncement(
            StartupLinkService starts,
            DemoAccountSetup demo,
            PublicLinkBuilder links,
            StartSettings settings,
            FactorSecretCipher factors,
            JdbcConnectionDetails database) {
        if (settings.demo() && !database.getJdbcUrl().startsWith("jdbc:h2:")) {
            throw StartRefused.forDemo(DataLocation.of(database.getJdbcUrl()));
        }
        this.starts = starts;
        this.demo = demo;
        this.links = links;
        this.settings = settings;
        this.factors = factors;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Staff sign in at " + links.absolute("/staff/login")));
        starts.forTheFirstAccount()
                .ifPresent(path -> lines.add("Nobody keeps the accounts yet: within an hour, make yours at "
                        + links.absolute(path) + " (works once; each start prints another)"));
        lines.addAll(factorLines());
        lines.addAll(demoLines());
        lines.addAll(administratorLines());
        return lines;
    }

    private List<String> factorLines() {
        long unreadable = factors.unreadable();
        return unreadable == 0
                ? List.of()
                : List.of("The key for second factors is another one than before, so codes of " + unreadable
                        + " account(s) are refused: start with the key of before (portal.accounts.second-factor-key, or the"
                        + " file portal.key). Recovery codes work, and administrators can take a factor away.");
    }

    private List<String> demoLines() {
        if (!settings.demo()) {
            demo.close();
            return List.of();
        }
        return demo.open().stream()
                .map(account -> "For a look around as " + account.role().code() + ": " + account.email() + ", password "
                        + account.password())
                .toList();
    }

    private List<String> administratorLines() {
        String email = settings.administratorLink();
        if (email == null || email.isBlank()) {
            starts.forgetAdministrator();
            return List.of();
        }
        if (starts.wasMadeFor(email)) {
            return List.of(
                    "The link for " + email + " was made at an earlier start: take portal.administrator-link away;"
                            + " after a start without it, it makes another");
        }
        return List.of(starts.forAdministrator(email)
                .map(path -> "Within an hour, " + email + " sets a new password at " + links.absolute(path)
                        + " (works once; a second factor is taken away)")
                .orElse("No administrator has the e-mail " + email + ": no link was made"));
    }
}
