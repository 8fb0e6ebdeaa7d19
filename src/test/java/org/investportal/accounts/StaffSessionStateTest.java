package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.investportal.accounts.AccountsSlice.MovableClock;
import org.investportal.catalogue.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

/** Whose a session is, and until when. */
class StaffSessionStateTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @AccountsOnly
    abstract static class Facts {

        private final String name = "s" + UUID.randomUUID().toString().substring(0, 8);
        private final StaffMember administrator = new StaffMember(-1, "Ada", Set.of(Role.ADMINISTRATOR));
        private final MockHttpSession session = new MockHttpSession();

        @Autowired
        private StaffSessionState sessions;

        @Autowired
        private AccountAdministration accounts;

        @Autowired
        private AdmissionPolicy rules;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private MovableClock clock;

        private long id;

        @BeforeEach
        void begin() {
            id = staff.add(name, Role.EDITOR);
            sessions.begin(session, rules.stillIn(id, 1).orElseThrow(), "192.0.2.1", "x".repeat(500));
        }

        @Test
        void theSessionBelongsToItsAccount() {
            assertThat(sessions.admitted(session))
                    .get()
                    .extracting(Admission::member)
                    .isEqualTo(new StaffMember(id, ExampleStaff.fullName(name), Set.of(Role.EDITOR)));
            assertThat(sessions.admitted(new MockHttpSession())).isEmpty();
        }

        @Test
        void itEndsAfterTwelveHours() {
            clock.pass(Duration.ofHours(12).minusSeconds(1));
            assertThat(sessions.admitted(session)).isPresent();

            clock.pass(Duration.ofSeconds(1));
            assertThat(sessions.admitted(session)).isEmpty();
        }

        @Test
        void itEndsWhenAnAdministratorChangesTheAccount() {
            accounts.changeRoles(administrator, id, Set.of(Role.EDITOR));
            assertThat(sessions.admitted(session)).isPresent();

            accounts.changeRoles(administrator, id, Set.of(Role.REVIEWER));
            assertThat(sessions.admitted(session)).isEmpty();
        }

        @Test
        void itOpensNoOtherPageOnceASecondFactorIsRequired() {
            accounts.demandSecondFactor(administrator, id, true);

            assertThat(sessions.admitted(session))
                    .get()
                    .extracting(Admission::mustAddSecondFactor)
                    .isEqualTo(true);
        }
    }
}
