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

/** Encrypts the secrets of second factors, and the key of public forms, by AES-256 in GCM, each with random bytes of its own. */
@Component
public class FactorSecretCipher implements SmartInitializingSingleton {

    /** The prefix of encrypted secrets. Secrets themselves contain only letters and digits. */
    private static final String MARK = "gcm:";

    private static final String KEPT = "select second_factor_secret from account where second_factor_secret ";

    private final BytesEncryptor cipher;
    private final JdbcClient jdbc;

    public FactorSecretCipher(SecondFactorKey key, JdbcClient jdbc) {
        this.cipher = AesGcmBytesEncryptor.withSecretKey(key.forAes()).build();
        this.jdbc = jdbc;
    }

    /** Encrypts the secrets that earlier versions stored as plain text. Sign-in is not possible before this has run. */
    @Override
    public void afterSingletonsInstantiated() {
        for (String plain : kept("not like")) {
            jdbc.sql("update account set second_factor_secret = ? where second_factor_secret = ?")
                    .params(encrypted(plain), plain)
                    .update();
        }
    }

    /** Returns the number of secrets that were encrypted with another key. Their owners can only use recovery codes. */
    public long unreadable() {
        return kept("like").stream().filter(kept -> read(kept).isEmpty()).count();
    }

    public static boolean isEncrypted(String kept) {
        return kept.startsWith(MARK);
    }

    /** Returns whether a key has been used for this database. */
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

    /** Decrypts a secret; empty if it was encrypted with another key. */
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
