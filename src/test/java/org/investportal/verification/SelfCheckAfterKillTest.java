package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.investportal.InvestPortal;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.H2InMemory;
import org.investportal.catalogue.PostgresEmbedded;
import org.investportal.catalogue.writing.EditionPublisher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.task.ThreadPoolTaskExecutorCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next start checks the editions of a portal that was killed between their commit and the end of their self-check. */
@Tag("sweep")
class SelfCheckAfterKillTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Where a kill may find an event: in the queue, being handled, or in the queue of an earlier start. The last one has failed. */
    private static final List<String> STATES = List.of("PUBLISHED", "PROCESSING", "RESUBMITTED", "FAILED");

    /** A portal that dies, as far as the database sees, before the work after a publication begins. Not annotated: the scan of the portal would find it. */
    static class Killed {

        @Bean
        ThreadPoolTaskExecutorCustomizer doingNothing() {
            return executor -> executor.setTaskDecorator(task -> () -> {});
        }
    }

    @Test
    void onH2() {
        checkAfterKill(H2InMemory.class);
    }

    @Test
    void onPostgres() {
        checkAfterKill(PostgresEmbedded.class);
    }

    private static void checkAfterKill(Class<?> database) {
        List<Integer> editions = new ArrayList<>();
        String[] settings;
        try (ConfigurableApplicationContext killed = start(List.of(database, Killed.class))) {
            STATES.forEach(state -> editions.add(publish(killed, state)));
            settings = settings(killed.getBean(JdbcConnectionDetails.class));
        }
        List<ConfigurableApplicationContext> nodes = together(settings);
        nodes.forEach(node -> areChecked(editions, node));
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    /** Starts two nodes at once. They are in one process here, which cannot set up its log twice at once. */
    private static List<ConfigurableApplicationContext> together(String... settings) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            List<CompletableFuture<ConfigurableApplicationContext>> starts = Stream.of(1, 2)
                    .map(node -> CompletableFuture.supplyAsync(() -> start(List.of(), settings)))
                    .toList();
            return starts.stream().map(CompletableFuture::join).toList();
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    private static void areChecked(List<Integer> editions, ConfigurableApplicationContext portal) {
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        await().atMost(PATIENCE).until(() -> isEmpty(jdbc));

        SelfCheckService checks = portal.getBean(SelfCheckService.class);
        await("the other node may have checked")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(editions)
                        .allSatisfy(edition -> assertThat(checks.latest(edition))
                                .get()
                                .extracting(SelfCheck::state)
                                .isEqualTo(SelfCheck.State.PASSED)));
    }

    private static boolean isEmpty(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single()
                == 0;
    }

    private static int publish(ConfigurableApplicationContext portal, String state) {
        Draft draft = Draft.after(portal.getBean(Catalogue.class));
        portal.getBean(EditionPublisher.class).publish(draft.publication());
        int stored = portal.getBean(JdbcClient.class)
                .sql("update event_publication set status = ? where serialized_event like ?")
                .params(state, "%:" + draft.edition() + "}")
                .update();
        assertThat(stored).as("listeners whose event is stored").isEqualTo(5);
        return draft.edition();
    }

    private static ConfigurableApplicationContext start(List<Class<?>> more, String... settings) {
        return new SpringApplicationBuilder(InvestPortal.class)
                .sources(more.toArray(Class<?>[]::new))
                .properties("server.port=0")
                .run(settings);
    }

    private static String[] settings(JdbcConnectionDetails database) {
        return new String[] {
            "--spring.datasource.url=" + database.getJdbcUrl(),
            "--spring.datasource.username=" + database.getUsername(),
            "--spring.datasource.password=" + database.getPassword()
        };
    }
}
