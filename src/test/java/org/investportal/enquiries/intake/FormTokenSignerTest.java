package org.investportal.enquiries.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.investportal.accounts.secret.FactorSecretCipher;
import org.investportal.accounts.secret.SecondFactorKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A form is valid for a day after it was made, also if the clock of the node that made it was a little ahead. */
class FormTokenSignerTest {

    private static final Instant MADE = Instant.parse("2026-12-01T08:00:00Z");

    private final Connection connection;
    private final JdbcClient jdbc;
    private final FactorSecretCipher cipher;
    private final FormTokenSigner tokens;

    FormTokenSignerTest() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID());
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("create table enquiry_form_key (id integer primary key, secret varchar(200))")
                .update();
        cipher = new FactorSecretCipher(SecondFactorKey.random(), jdbc);
        tokens = signer(cipher);
    }

    /** Returns that of a node that starts now. */
    private FormTokenSigner signer(FactorSecretCipher secrets) {
        FormKeyStore keys = new FormKeyStore(jdbc, secrets);
        keys.afterSingletonsInstantiated();
        return new FormTokenSigner(keys);
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

    @Test
    void theKeyInTheDatabaseIsEncrypted() {
        String signature = tokens.signature("a");

        assertThat(stored()).singleElement().asString().startsWith("gcm:");
        assertThat(signer(cipher).signature("a")).isEqualTo(signature);
    }

    @Test
    void aKeyThatAnEarlierVersionStoredIsEncryptedAndStaysValid() {
        String plain = "WJLplC1XN1n3LAODWbkk9k3Gt9J3sPJkTHHdS8icBbg=";
        jdbc.sql("insert into enquiry_form_key values (1, ?)").param(plain).update();

        assertThat(signer(cipher).signature("a")).isEqualTo("EpIsmtu8vhcGuoVTGMZ_-GrX1NZ4aUzndZoGmq5UPhs");
        assertThat(stored()).singleElement().asString().startsWith("gcm:");
    }

    @Test
    void anotherKeyOfThePortalLosesNoLinkForever() {
        String signature = tokens.signature("a");
        FactorSecretCipher other = new FactorSecretCipher(SecondFactorKey.random(), jdbc);
        String further = signer(other).signature("a");

        assertThat(further).isNotEqualTo(signature);
        assertThat(signer(other).signature("a")).isEqualTo(further);
        assertThat(signer(cipher).signature("a")).isEqualTo(signature);
    }

    private List<String> stored() {
        return jdbc.sql("select secret from enquiry_form_key")
                .query(String.class)
                .list();
    }
}
