package org.investportal.accounts.secret;

import java.nio.charset.StandardCharsets;
import java.security.ProviderException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** Keeps the secrets of second factors encrypted: AES-256 in GCM, each with random bytes of its own. */
@Component
public class FactorSecretCipher implements SmartInitializingSingleton {

    /** Before what is encrypted. Secrets themselves are letters and digits alone. */
    private static final String MARK = "gcm:";

    private static final String KEPT = "select second_factor_secret from account where second_factor_secret ";

    private final BytesEncryptor cipher;
    private final JdbcClient jdbc;

    FactorSecretCipher(SecondFactorKey key, JdbcClient jdbc) {
        this.cipher = AesGcmBytesEncryptor.withSecretKey(key.forAes()).build();
        this.jdbc = jdbc;
    }

    /** Secrets of before the upgrade lay in the database as they are. No sign-in is possible before this has run. */
    @Override
    public void afterSingletonsInstantiated() {
        for (String plain : kept("not like")) {
            jdbc.sql("update account set second_factor_secret = ? where second_factor_secret = ?")
                    .params(encrypted(plain), plain)
                    .update();
        }
    }

    /** How many were encrypted with another key: their owners have recovery codes alone. */
    public long unreadable() {
        return kept("like").stream().filter(kept -> read(kept).isEmpty()).count();
    }

    /** Whether a key has been used for this database. */
    public static boolean areEncryptedIn(JdbcClient jdbc) {
        return !jdbc.sql(KEPT + "like ?")
                .param(MARK + "%")
                .query(String.class)
                .list()
                .isEmpty();
    }

    public String encrypted(String secret) {
        return MARK + Base64.getEncoder().encodeToString(cipher.encrypt(secret.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Empty where it was encrypted with another key. */
    public Optional<String> read(String kept) {
        try {
            byte[] encrypted = Base64.getDecoder().decode(kept.substring(MARK.length()));
            return Optional.of(new String(cipher.decrypt(encrypted), StandardCharsets.US_ASCII));
        } catch (IllegalStateException | IllegalArgumentException | ProviderException otherKey) {
            return Optional.empty();
        }
    }

    private List<String> kept(String condition) {
        return jdbc.sql(KEPT + condition + " ?")
                .param(MARK + "%")
                .query(String.class)
                .list();
    }
}
