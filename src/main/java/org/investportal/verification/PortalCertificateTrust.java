package org.investportal.verification;

import java.net.Socket;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Trusts only the certificate of this portal, for any host name and from any issuer. */
final class PortalCertificateTrust extends X509ExtendedTrustManager {

    private final Supplier<@Nullable KeyStore> own;

    /**
     * Creates a trust manager for the certificates of a key store.
     *
     * @param own supplies the key store at each connection, since certificates are renewed while the portal runs
     */
    PortalCertificateTrust(Supplier<@Nullable KeyStore> own) {
        this.own = own;
    }

    private void requireOwn(X509Certificate[] shown) throws CertificateException {
        if (shown.length == 0 || !certificates().contains(shown[0])) {
            throw new CertificateException("The server has another certificate than this portal");
        }
    }

    private List<Certificate> certificates() throws CertificateException {
        KeyStore keys = own.get();
        List<Certificate> certificates = new ArrayList<>();
        if (keys != null) {
            try {
                for (String alias : Collections.list(keys.aliases())) {
                    if (keys.isKeyEntry(alias)) {
                        certificates.add(keys.getCertificate(alias));
                    }
                }
            } catch (KeyStoreException unreadable) {
                throw new CertificateException(unreadable);
            }
        }
        return certificates;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        requireOwn(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        requireOwn(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        requireOwn(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("The self-check accepts no clients");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
