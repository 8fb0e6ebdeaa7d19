package org.investportal.enquiries.intake;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.secret.FactorSecretCipher;
import org.investportal.accounts.secret.SecretGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the key that signs the form from the database, where the first node puts it, and keeps it. It is encrypted with the key of second factors; a portal that
 * begins with another one gets a further key of the form.
 */
@Component
class FormKeyStore implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FormKeyStore.class);

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final FactorSecretCipher cipher;
    private volatile byte @Nullable [] key;

    FormKeyStore(JdbcClient jdbc, FactorSecretCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Encrypts the key that an earlier version stored as plain text. */
    @Override
    public void afterSingletonsInstantiated() {
        stored().stream()
                .filter(kept -> !FactorSecretCipher.isEncrypted(kept))
                .forEach(plain -> jdbc.sql("update enquiry_form_key set secret = ? where secret = ?")
                        .params(cipher.encrypted(plain), plain)
                        .update());
    }

    byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = Base64.getDecoder().decode(readable().orElseGet(this::added));
            key = known;
        }
        return known;
    }

    private Optional<String> readable() {
        return stored().stream().flatMap(kept -> cipher.read(kept).stream()).findFirst();
    }

    private List<String> stored() {
        return jdbc.sql("select secret from enquiry_form_key order by id")
                .query(String.class)
                .list();
    }

    private String added() {
        if (!stored().isEmpty()) {
            LOG.warn(
                    "The key of public forms was encrypted with another key of second factors. Links in earlier mails about"
                            + " figures are refused. Start with the former key (portal.accounts.second-factor-key, or the file"
                            + " portal.key), or let readers ask again.");
        }
        String fresh = Base64.getEncoder().encodeToString(SecretGenerator.bytes(BYTES));
        try {
            jdbc.sql(
                            "insert into enquiry_form_key (id, secret) select coalesce(max(id), 0) + 1, ? from enquiry_form_key")
                    .param(cipher.encrypted(fresh))
                    .update();
            return fresh;
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return readable().orElseGet(this::added);
        }
    }
}
