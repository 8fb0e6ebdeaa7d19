package org.investportal.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Large bodies are read only from browsers with a session. The bodies here are announced, and never sent. */
@ShippedPortal
class LargeBodiesTest {

    private static final int MORE_THAN_HAVE_PLACES = 12;

    private final Portal portal;

    LargeBodiesTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 65537", "Transfer-Encoding: chunked"})
    void largeBodiesAreRefusedWithoutASessionUnread(String body) throws IOException {
        String answer = send(body);

        assertThat(RawRequest.status(answer)).isEqualTo(413);
        assertThat(RawRequest.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(RawRequest.header(answer, "Content-Security-Policy")).isNotEmpty();
        assertThat(RawRequest.header(answer, "Connection")).isEqualTo("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xstaff=1", "staff=made-up"})
    void theNameOfASessionOpensNothing(String cookie) throws IOException {
        assertThat(RawRequest.status(send("Cookie: " + cookie + "\r\nContent-Length: 65537")))
                .isEqualTo(413);
    }

    /** It is kept until the person has signed in again. */
    @Test
    void aLongFormOfAnEndedSessionIsRead() throws IOException {
        String text = "text=" + "a".repeat(70_000);
        String ended =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(UTF_8));
        String answer = RawRequest.send(
                portal.port(),
                "POST /staff/documents/new HTTP/1.1\r\nHost: localhost\r\nCookie: staff=" + ended
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + text.length()
                        + "\r\nConnection: close\r\n\r\n" + text);

        assertThat(RawRequest.status(answer)).isIn(200, 302, 303, 401, 403);
    }

    @Test
    void anAnswerSaysThatItsConnectionIsClosedIfTheBodyIsNotRead() throws IOException {
        String answer = RawRequest.send(
                portal.port(),
                "POST /staff/nothing HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{");

        assertThat(RawRequest.status(answer)).isEqualTo(401);
        assertThat(RawRequest.header(answer, "Connection")).isEqualTo("close");
    }

    @Test
    void aConnectionRemainsOpenIfTheBodyIsRead() throws IOException {
        String text = "text=" + "a".repeat(2_000);
        String answer = RawRequest.send(
                portal.port(),
                "POST /enquire HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + text.length() + "\r\n\r\n" + text
                        + "GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("User-agent:");
        assertThat(RawRequest.header(answer, "Connection")).isNotEqualTo("close");
    }

    @Test
    void bodiesOfTheLargestSizeWithoutASessionAreRead() throws IOException {
        assertThat(RawRequest.status(send("Content-Length: 65536\r\n\r\n" + "a".repeat(65_536))))
                .isEqualTo(401);
    }

    /** The server would fail to find parts in a body that is not read. */
    @Test
    void pagesAnswerTheSameToARequestWithAFile() throws IOException {
        assertThat(RawRequest.status(file("GET /compare"))).isEqualTo(200);
        assertThat(RawRequest.status(file("POST /about"))).isEqualTo(405);
    }

    /** At the addresses of the text of a source and of a picture the file is read, and is not whole. */
    @ParameterizedTest
    @CsvSource({
        "/staff/login, 415",
        "/staff/zh/login, 415",
        "/staff/sources, 415",
        "/staff/sources/1/removal, 415",
        "/staff/nothing, 415",
        "/enquire, 415",
        "/zh/enquire, 415",
        "/report, 415",
        "/zh/report, 415",
        "/watch, 415",
        "/watch/end/1-abcdefghij, 415",
        "/staff/appearance, 415",
        "/staff/appearance/colour, 415",
        "/staff/appearance/logo/undo, 415",
        "/staff/appearance/sector-x, 415",
        "/staff/appearance/logo, 400",
        "/staff/appearance/logo-dark, 400",
        "/staff/zh/appearance/sector-1, 400",
        "/staff/sources/1, 400",
        "/staff/zh/sources/1, 400"
    })
    void filesAreRefusedUnreadExceptForTheTextOfASourceAndPictures(String path, int status) throws IOException {
        String answer = file("POST " + path);

        assertThat(RawRequest.status(answer)).isEqualTo(status);
        assertThat(RawRequest.header(answer, "Content-Security-Policy")).isNotEmpty();
    }

    /** A form that finds no place is not read; its browser can send it again. */
    @ParameterizedTest
    @CsvSource({"/enquire, The form was not received", "/zh/enquire, 表单未能接收", "/staff/login, The form was not received"
    })
    void aFormThatFindsNoPlaceIsNotLost(String path, String heading) throws IOException {
        List<Socket> forms = new ArrayList<>();
        String answer;
        try {
            for (int form = 0; form < MORE_THAN_HAVE_PLACES; form++) {
                forms.add(begin(path));
            }
            Socket refused = await().until(
                            () -> forms.stream()
                                    .filter(LargeBodiesTest::isAnswered)
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
            answer = new String(refused.getInputStream().readAllBytes(), UTF_8);
        } finally {
            for (Socket form : forms) {
                form.close();
            }
        }

        assertThat(RawRequest.status(answer)).isEqualTo(503);
        assertThat(RawRequest.header(answer, "Retry-After")).isEqualTo("5");
        assertThat(answer).contains("<h1>" + heading + "</h1>");
    }

    private static boolean isAnswered(Socket connection) {
        try {
            return connection.getInputStream().available() > 0;
        } catch (IOException closed) {
            return false;
        }
    }

    private Socket begin(String path) throws IOException {
        Socket connection = new Socket(InetAddress.getLoopbackAddress(), portal.port());
        String begun = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nname=";
        connection.getOutputStream().write(begun.getBytes(UTF_8));
        return connection;
    }

    private String file(String request) throws IOException {
        return RawRequest.send(
                portal.port(),
                request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: multipart/form-data; boundary=part\r\nContent-Length: 10\r\n\r\n--part\r\na=");
    }

    private String send(String body) throws IOException {
        return RawRequest.send(
                portal.port(),
                "POST /staff/login HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n" + body + "\r\n\r\n");
    }
}
