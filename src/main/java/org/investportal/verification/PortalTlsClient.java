package org.investportal.verification;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** The TLS settings of the portal itself ({@code server.ssl.*}), for calls from within. */
@Component
class PortalTlsClient {

    private final ObjectProvider<ServerProperties> server;
    private final ObjectProvider<SslBundles> bundles;

    PortalTlsClient(ObjectProvider<ServerProperties> server, ObjectProvider<SslBundles> bundles) {
        this.server = server;
        this.bundles = bundles;
    }

    boolean isOn() {
        return Ssl.isEnabled(settings());
    }

    /** Returns a TLS context that trusts only the certificate of this portal. */
    SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new PortalCertificateTrust(this::keys)}, null);
            return context;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java runtime has no TLS", missing);
        }
    }

    private @Nullable KeyStore keys() {
        return WebServerSslBundle.get(settings(), bundles.getIfAvailable())
                .getStores()
                .getKeyStore();
    }

    private @Nullable Ssl settings() {
        ServerProperties properties = server.getIfAvailable();
        return properties == null ? null : properties.getSsl();
    }
}
