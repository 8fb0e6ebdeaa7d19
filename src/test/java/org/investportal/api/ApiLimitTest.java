package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A program that asks too often is asked to wait, in the words of the description. */
@ShippedPortal
@TestPropertySource(properties = {"portal.api.requests-per-minute=3", "spring.datasource.url=jdbc:h2:mem:api-limit"})
class ApiLimitTest {

    private final Portal portal;

    ApiLimitTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void isAskedToWait() {
        DescribedApi described = DescribedApi.of(portal);
        for (int more = 0; more < 3; more++) {
            portal.ask("GET", "/api/v1/units");
        }
        Answer answer = portal.ask("GET", "/api/v1/units");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 21);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(described.mistakes(answer)).isEmpty();
        assertThat(portal.ask("HEAD", "/zh/api/v1/units").status()).isEqualTo(429);
        assertThat(portal.ask("GET", "/api").status()).isEqualTo(200);
    }
}
