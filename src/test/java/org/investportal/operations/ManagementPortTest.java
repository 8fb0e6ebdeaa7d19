package org.investportal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.investportal.InvestPortal;
import org.investportal.catalogue.H2InMemory;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Health and metrics are on their own port, which only this machine reaches, and nowhere else. */
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.server.port=0")
@Import({H2InMemory.class, Portal.class})
class ManagementPortTest {

    private static final Pattern URI_LABEL = Pattern.compile("uri=\"([^\"]*)\"");

    private final Portal portal;
    private final ManagementServer management;
    private final JsonMapper json;

    ManagementPortTest(Portal portal, Environment environment, JsonMapper json) {
        this.portal = portal;
        this.management = new ManagementServer(environment.getRequiredProperty("local.management.port", Integer.class));
        this.json = json;
    }

    private JsonNode health(String path) {
        return json.readTree(management.get("/actuator/health" + path).body());
    }

    private static List<String> names(JsonNode health) {
        return List.copyOf(health.get("components").propertyNames());
    }

    @Test
    void readinessShowsTheEditionAndNotTheDatabase() {
        JsonNode readiness = health("/readiness");

        assertThat(readiness.get("status").asString()).isEqualTo("UP");
        assertThat(names(readiness)).containsExactlyInAnyOrder("edition", "readinessState");
        JsonNode edition = readiness.at("/components/edition/details");
        assertThat(edition.get("number").asInt()).isPositive();
        assertThat(edition.get("publishedAt").asString()).startsWith("20");
        assertThat(edition.get("ageSeconds").asLong()).isNotNegative();
        assertThat(edition.get("selfCheck").asString()).isEqualTo("none");
    }

    @Test
    void tellsTheVersion() {
        assertThat(management.get("/actuator/info").body()).contains("\"version\":\"");
    }

    @Test
    void livenessDependsOnTheProcessAlone() {
        assertThat(management.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void healthShowsTheDatabaseAndTheDisk() {
        assertThat(health("").get("status").asString()).isEqualTo("UP");
        assertThat(names(health(""))).contains("db", "diskSpace", "edition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "heapdump", "loggers", "shutdown", "beans", "configprops", "mappings", "threaddump"})
    void hasNothingButHealthInfoAndMetrics(String other) {
        assertThat(management.get("/actuator/" + other).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/info",
                "/actuator/prometheus",
                "/health",
                "/livez",
                "/readyz",
                "/zh/actuator/health",
                "/staff/../actuator/health"
            })
    void nothingOfItIsPublic(String path) {
        assertThat(portal.get(path).status()).isIn(400, 404);
    }

    @Test
    void otherMachinesCannotConnect() throws IOException {
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress address : outside) {
            assertThatThrownBy(() -> connect(address)).isInstanceOf(ConnectException.class);
        }
        connect(InetAddress.getLoopbackAddress());
    }

    private void connect(InetAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, management.port()), 2_000);
        }
    }

    @Test
    void countsAnswersFromThePageCache() {
        portal.ask("GET", "/about");
        double hits = management.metric("cache_gets_total{cache=\"pages\",result=\"hit\"}");
        double misses = management.metric("cache_gets_total{cache=\"pages\",result=\"miss\"}");
        portal.ask("GET", "/about");
        portal.ask("GET", "/about");
        portal.ask("GET", "/sectors/nothing");

        assertThat(management.metric("cache_gets_total{cache=\"pages\",result=\"hit\"}"))
                .isEqualTo(hits + 2);
        assertThat(management.metric("cache_gets_total{cache=\"pages\",result=\"miss\"}"))
                .isEqualTo(misses + 1);
    }

    @Test
    void measuresTheEdition() {
        assertThat(management.metric("portal_edition")).isPositive();
        assertThat(management.metric("portal_edition_age_seconds")).isNotNegative();
        assertThat(management.metric("portal_self_check{result=\"passed\"}")).isZero();
        assertThat(management.metric("portal_self_check{result=\"failed\"}")).isZero();
        assertThat(management.metric("portal_database_up")).isOne();
    }

    @Test
    void measuresMails() {
        assertThat(management.metric("portal_mails{state=\"queued\"}")).isZero();
        assertThat(management.metric("portal_mails{state=\"failed\"}")).isZero();
        assertThat(management.metric("portal_enquiries_limited_total{limit=\"inbox\"}"))
                .isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jvm_memory_used_bytes",
                "hikaricp_connections_active",
                "http_server_requests_seconds_count",
                "process_cpu_usage",
                "disk_free_bytes",
                "logback_events_total",
                "executor_queued_tasks"
            })
    void measuresTheServer(String metric) {
        portal.ask("GET", "/");
        assertThat(management.get("/actuator/prometheus").body()).contains("\n" + metric);
    }

    @Test
    void addressesOfReadersBecomeNoLabels() {
        List<String> paths = List.of(
                "/sectors/biomedicine",
                "/sectors/never-1",
                "/figures/never-2",
                "/never-3",
                "/zh/never-4?never=5",
                "/css/never-6.css",
                "/staff/never-7",
                "/compare?indicator=never-8");
        paths.forEach(path -> portal.ask("GET", path));
        portal.ask("NEVER9", "/");

        String text = management.get("/actuator/prometheus").body();
        assertThat(text).doesNotContainIgnoringCase("never").doesNotContain("biomedicine");
        assertThat(URI_LABEL.matcher(text).results().map((MatchResult label) -> label.group(1)))
                .contains("/sectors/{sector}");
    }
}
