package org.investportal.enquiries.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A form is valid for a day after it was made, also if the clock of the node that made it was a little ahead. */
class FormTokenSignerTest {

    private static final Instant MADE = Instant.parse("2026-12-01T08:00:00Z");

    private final Connection connection;
    private final FormTokenSigner tokens;

    FormTokenSignerTest() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID());
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("create table enquiry_form_key (id integer primary key, secret varchar(100))")
                .update();
        tokens = new FormTokenSigner(new FormKeyStore(jdbc));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void isValidForADay() {
        String token = tokens.sign(MADE);

        assertThat(tokens.verify(token, MADE.plus(Duration.ofHours(24))))
                .hasValueSatisfying(form -> assertThat(form.at()).isEqualTo(MADE));
        assertThat(tokens.verify(token, MADE.plus(Duration.ofHours(24)).plusMillis(1)))
                .isEmpty();
    }

    @Test
    void isAMinuteAheadAtMost() {
        String token = tokens.sign(MADE);

        assertThat(tokens.verify(token, MADE.minusSeconds(60))).isPresent();
        assertThat(tokens.verify(token, MADE.minusSeconds(60).minusMillis(1))).isEmpty();
    }

    @Test
    void isOneThatThePortalSigned() {
        String token = tokens.sign(MADE);
        String changed = (token.startsWith("A") ? "B" : "A") + token.substring(1);

        assertThat(tokens.verify(changed, MADE)).isEmpty();
        assertThat(tokens.verify(token + "AAAA", MADE)).isEmpty();
        assertThat(tokens.verify(null, MADE)).isEmpty();
        assertThat(tokens.verify("", MADE)).isEmpty();
    }
}
