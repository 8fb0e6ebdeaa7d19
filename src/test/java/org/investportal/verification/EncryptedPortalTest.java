package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.InvestPortal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A portal that is encrypted itself reads its own pages, although no browser would trust its certificate. */
@Tag("sweep")
class EncryptedPortalTest {

    @Nested
    @SpringBootTest(
            classes = InvestPortal.class,
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = "spring.datasource.url=jdbc:h2:mem:encrypted-store")
    class ByAKeyStore extends Facts {

        @DynamicPropertySource
        static void encrypt(DynamicPropertyRegistry settings) {
            settings.add("server.ssl.key-store", () -> KeyStores.make().toString());
            settings.add("server.ssl.key-store-password", () -> KeyStores.PASSWORD);
        }
    }

    @Nested
    @SpringBootTest(
            classes = InvestPortal.class,
            webEnvironment = WebEnvironment.RANDOM_PORT,
            properties = {"spring.datasource.url=jdbc:h2:mem:encrypted-bundle", "server.ssl.bundle=own"})
    class ByABundle extends Facts {

        @DynamicPropertySource
        static void encrypt(DynamicPropertyRegistry settings) {
            settings.add(
                    "spring.ssl.bundle.jks.own.keystore.location",
                    () -> KeyStores.make().toString());
            settings.add("spring.ssl.bundle.jks.own.keystore.password", () -> KeyStores.PASSWORD);
        }
    }

    abstract static class Facts {

        @Autowired
        private SelfCheckService checks;

        @Test
        void readsItsOwnPages() {
            SelfCheck check = checks.run(1);

            assertThat(check.findings()).isEmpty();
            assertThat(check.state()).isEqualTo(SelfCheck.State.PASSED);
            assertThat(check.pages()).isGreaterThan(60);
        }
    }
}
