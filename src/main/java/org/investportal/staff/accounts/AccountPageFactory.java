package org.investportal.staff.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.CheckboxGroup;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.LanguagePath;
import org.investportal.web.Link;
import org.investportal.web.PublicLinkBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on the accounts of all staff. */
@Component
class AccountPageFactory {

    static final String PATH = "/staff/accounts";

    private static final List<Role> ROLES = List.of(Role.values());

    private final AccountAdministration accounts;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final RoleCheckboxGroup roles;
    private final PublicLinkBuilder links;

    AccountPageFactory(
            AccountAdministration accounts,
            StaffFrameFactory frames,
            StaffWording words,
            RoleCheckboxGroup roles,
            PublicLinkBuilder links) {
        this.accounts = accounts;
        this.frames = frames;
        this.words = words;
        this.roles = roles;
        this.links = links;
    }

    AccountsPage all(StaffMember member) {
        List<AccountsPage.Row> rows = accounts.all().stream().map(this::row).toList();
        return new AccountsPage(frame(member, words.of("accounts")), rows);
    }

    AccountPage of(StaffMember member, long id, FormValidation formValidation, @Nullable String notice) {
        return of(member, accounts.get(id), accounts.get(id).fullName(), formValidation, notice);
    }

    /** Returns the page with the name that was typed and refused. */
    AccountPage renaming(StaffMember member, long id, String typed, FormValidation formValidation) {
        return of(member, accounts.get(id), typed, formValidation, null);
    }

    private AccountPage of(
            StaffMember member,
            AccountView account,
            String name,
            FormValidation formValidation,
            @Nullable String notice) {
        long id = account.id();
        return new AccountPage(
                frame(member, account.fullName()),
                formValidation.links(),
                notice,
                pathOf(id),
                account,
                InputField.of("fullName", name, formValidation),
                state(account),
                member.account() == id,
                roles.of(ROLES, RoleCheckboxGroup.codes(account.roles()), formValidation),
                String.valueOf(AccountAdministration.LINK_LIFETIME.toHours()));
    }

    NewAccountPage fresh(StaffMember member, NewAccountForm form, FormValidation formValidation) {
        return new NewAccountPage(
                frame(member, words.of("account.new")),
                formValidation.links(),
                InputField.of("email", form.email(), formValidation),
                InputField.of("fullName", form.fullName(), formValidation),
                roles.of(ROLES, form.tickedRoles(), formValidation));
    }

    NewLinkPage madeLink(StaffMember member, long id, String path) {
        String title = words.of("account.link.made", accounts.get(id).email());
        return new NewLinkPage(
                frame(member, title),
                title,
                links.absolute(new LanguagePath(words.language(), path).written()),
                String.valueOf(AccountAdministration.LINK_LIFETIME.toHours()),
                links.areIndexable(),
                pathOf(id));
    }

    static String pathOf(long id) {
        return PATH + "/" + id;
    }

    private StaffFrame frame(StaffMember member, String title) {
        return frames.of(member, PATH, title);
    }

    private AccountsPage.Row row(AccountView account) {
        String names = account.roles().stream()
                .sorted()
                .map(role -> words.of("staff-role", role))
                .collect(Collectors.joining(", "));
        return new AccountsPage.Row(pathOf(account.id()), account.fullName(), account.email(), names, state(account));
    }

    private String state(AccountView account) {
        List<String> states = new ArrayList<>();
        if (!account.active()) {
            states.add(words.of("account-state.disabled"));
        } else {
            states.add(words.of(account.hasPassword() ? "account-state.active" : "account-state.invited"));
        }
        if (account.hasSecondFactor()) {
            states.add(words.of("account-state.second-factor"));
        } else if (account.secondFactorDemanded()) {
            states.add(words.of("account-state.second-factor-missing"));
        }
        return String.join("; ", states);
    }

    /** Page to add an account. */
    record NewAccountPage(
            StaffFrame frame, List<Link> mistakes, InputField email, InputField fullName, CheckboxGroup roles) {}

    /** All accounts. */
    record AccountsPage(StaffFrame frame, List<Row> rows) {

        /** One of them. */
        record Row(String href, String fullName, String email, String roles, String state) {}
    }

    /**
     * A one-time link, shown once.
     *
     * @param back the way to the account
     */
    record NewLinkPage(StaffFrame frame, String title, String link, String hours, boolean reachable, String back) {}
}
