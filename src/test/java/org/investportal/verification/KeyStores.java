package org.investportal.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** Keys with certificates that are signed by themselves, as people make them for a first try. */
final class KeyStores {

    static final String PASSWORD = "only-for-tests";

    private KeyStores() {}

    /** A file of one key, for a name that is not the one of this machine. */
    static Path make() {
        try {
            Path file = Files.createTempDirectory("keys").resolve("portal.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "portal",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=invest.example.org",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            PASSWORD)
                    .redirectErrorStream(true)
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(
                        new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException failed) {
            throw new IllegalStateException("keytool makes no key", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static KeyStore load(Path file) {
        try {
            return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
