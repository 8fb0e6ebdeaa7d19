package org.investportal.accounts;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The people of a portal for tests: each can sign in with the e-mail and the password of their name. */
@TestComponent
public class ExampleStaff implements Fixture {

    public static final String EDITOR = "edith";
    public static final String SECOND_EDITOR = "edgar";
    public static final String REVIEWER = "rita";
    public static final String SECOND_REVIEWER = "ruben";
    public static final String ADMINISTRATOR = "ada";

    /** A hash records its cost, and comparisons use the same cost. The cost of the portal took a third of the time of all tests. */
    static final PasswordEncoder LITTLE_EFFORT = new Argon2PasswordEncoder(16, 32, 1, 64, 1);

    private final Accounts accounts;
    private final Clock clock;
    private final JdbcClient jdbc;

    ExampleStaff(Accounts accounts, Clock clock, JdbcClient jdbc) {
        this.accounts = accounts;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public static String email(String name) {
        return name + "@invest.example.org";
    }

    public static String password(String name) {
        return "the horse of " + new StringBuilder(name).reverse() + " eats hay";
    }

    /** As colleagues know them. */
    public static String fullName(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " Example";
    }

    /** As the desk knows them. */
    public StaffMember member(String name) {
        return accounts.findByEmail(email(name)).orElseThrow().member();
    }

    @Override
    public void set() {
        add(EDITOR, Role.EDITOR);
        add(SECOND_EDITOR, Role.EDITOR);
        add(REVIEWER, Role.REVIEWER);
        add(SECOND_REVIEWER, Role.REVIEWER);
        add(ADMINISTRATOR, Role.ADMINISTRATOR);
    }

    /** One more, for a test that changes it; answers the id of the account. */
    public long add(String name, Role... roles) {
        Account account = new Account(email(name), fullName(name), Set.of(roles), clock.instant());
        account.protect(requireNonNull(LITTLE_EFFORT.encode(password(name))));
        return accounts.save(account).id();
    }

    /**
     * Lets each account that has failed too often wait an hour longer: the first pause of a second may be over before the next request. Forgets the failures of
     * the address, which all tests share.
     */
    public void lengthenPauses() {
        jdbc.sql("update sign_in_attempt set blocked_until = blocked_until + interval '1' hour"
                        + " where subject like 'ACCOUNT %' and failures >= 5")
                .update();
        jdbc.sql("delete from sign_in_attempt where subject like 'ADDRESS %'").update();
    }
}
