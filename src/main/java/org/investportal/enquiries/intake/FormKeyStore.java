package org.investportal.enquiries.intake;

import java.util.Base64;
import java.util.Optional;
import org.investportal.accounts.secret.SecretGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the key that signs the form from the database, where the first node puts it, and keeps it. */
@Component
class FormKeyStore {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] key;

    FormKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = Base64.getDecoder().decode(stored().orElseGet(this::added));
            key = known;
        }
        return known;
    }

    private Optional<String> stored() {
        return jdbc.sql("select secret from enquiry_form_key where id = 1")
                .query(String.class)
                .optional();
    }

    private String added() {
        String fresh = Base64.getEncoder().encodeToString(SecretGenerator.bytes(BYTES));
        try {
            jdbc.sql("insert into enquiry_form_key (id, secret) values (1, ?)")
                    .param(fresh)
                    .update();
            return fresh;
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return stored().orElseThrow();
        }
    }
}
