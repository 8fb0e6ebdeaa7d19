package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Connector;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A connection takes little memory, and long requests are read all the same. */
@ShippedPortal
class ConnectionBufferTest {

    private final Portal portal;
    private final ServletWebServerApplicationContext context;

    ConnectionBufferTest(Portal portal, ServletWebServerApplicationContext context) {
        this.portal = portal;
        this.context = context;
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_100, 4_000, 7_500})
    void requestsLongerThanTheBufferAreRead(int length) throws IOException {
        String answer = RawRequest.send(
                portal.port(),
                "GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(length)
                        + "\r\nConnection: close\r\n\r\n");

        assertThat(RawRequest.status(answer)).isEqualTo(200);
    }

    /** A client that does not read its answers would hold a thread again for each. */
    @Test
    void onlyTheFirstOfSeveralRequestsThatAreSentAtOnceIsAnswered() throws IOException {
        String answer = RawRequest.send(portal.port(), "GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3));

        assertThat(RawRequest.header(answer, "Connection")).isEqualTo("close");
        assertThat(answer.split("HTTP/1.1 200", -1)).hasSize(2);
    }

    @Test
    void serverHasSmallBuffers() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        Connector connector = server.getTomcat().getConnector();

        assertThat(connector.getProperty("socket.appReadBufSize")).hasToString("1024");
        assertThat(connector.getProperty("maxTrailerSize")).hasToString("256");
        assertThat(connector.getProperty("socket.directBuffer")).hasToString("true");
    }
}
