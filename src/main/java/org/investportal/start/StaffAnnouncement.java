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
                .ifPresent(path -> lines.add("There is no administrator yet. Create yours within an hour at "
                        + links.absolute(path) + " (works once; each start prints a new link)"));
        lines.addAll(factorLines());
        lines.addAll(demoLines());
        lines.addAll(administratorLines());
        return lines;
    }

    private List<String> factorLines() {
        long unreadable = factors.unreadable();
        return unreadable == 0
                ? List.of()
                : List.of("The key for second factors has changed, so codes of " + unreadable
                        + " account(s) are refused. Start with the former key (portal.accounts.second-factor-key, or the"
                        + " file portal.key). Recovery codes work, and administrators can remove a second factor.");
    }

    private List<String> demoLines() {
        if (!settings.demo()) {
            demo.close();
            return List.of();
        }
        return demo.open().stream()
                .map(account -> "Demo account, " + account.role().code() + ": " + account.email() + ", password "
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
            return List.of("An earlier start has printed the link for " + email
                    + ". For another link, start the portal once without portal.administrator-link, then with it");
        }
        return List.of(starts.forAdministrator(email)
                .map(path -> email + " can set a new password within an hour at " + links.absolute(path)
                        + " (works once; it removes the second factor)")
                .orElse("No administrator has the e-mail " + email + ", so there is no link"));
    }
}
