package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;

/** The portal trusts no certificate but its own. */
class PortalCertificateTrustTest {

    private static final KeyStore OWN = KeyStores.load(KeyStores.make());
    private static final KeyStore OTHER = KeyStores.load(KeyStores.make());

    private final PortalCertificateTrust trust = new PortalCertificateTrust(() -> OWN);

    @Test
    void itsOwnSelfSignedCertificateIsTrusted() {
        assertThatCode(() -> trust.checkServerTrusted(chain(OWN), "EC")).doesNotThrowAnyException();
    }

    @Test
    void anotherCertificateOfTheSameNameIsRefused() {
        assertThatThrownBy(() -> trust.checkServerTrusted(chain(OTHER), "EC")).isInstanceOf(CertificateException.class);
        assertThatThrownBy(() -> trust.checkServerTrusted(new X509Certificate[0], "EC"))
                .isInstanceOf(CertificateException.class);
    }

    @Test
    void noCertificateIsTrustedWithoutItsOwnKey() {
        assertThatThrownBy(() -> new PortalCertificateTrust(() -> null).checkServerTrusted(chain(OWN), "EC"))
                .isInstanceOf(CertificateException.class);
        assertThatThrownBy(() -> trust.checkClientTrusted(chain(OWN), "EC")).isInstanceOf(CertificateException.class);
    }

    private static X509Certificate[] chain(KeyStore keys) throws KeyStoreException {
        return new X509Certificate[] {(X509Certificate) keys.getCertificate("portal")};
    }
}
