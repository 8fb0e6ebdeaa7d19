package org.investportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.audit.AuditChainVerifier.Head;
import org.investportal.catalogue.H2InMemory;
import org.investportal.catalogue.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A changed or removed entry of the log breaks its chain. */
class AuditChainVerifierTest {

    @Nested
    class H2 extends Facts {

        H2() {
            super(true);
        }
    }

    @Nested
    @OnPostgres
    class Postgres extends Facts {

        Postgres() {
            super(false);
        }
    }

    @SpringBootTest(classes = AuditSlice.class, webEnvironment = WebEnvironment.NONE)
    @Import(H2InMemory.class)
    abstract static class Facts {

        private static final int WRITERS = 6;
        private static final int EACH = 25;

        private final boolean h2;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private AuditLog log;

        @Autowired
        private AuditChainWriter linking;

        @Autowired
        private PlatformTransactionManager transactions;

        Facts(boolean h2) {
            this.h2 = h2;
        }

        @BeforeEach
        void fiveEntriesMore() {
            IntStream.range(0, 5)
                    .forEach(number ->
                            log.record(AuditAction.CHANGE_STARTED, 7L, "Somebody", "change " + number, "begun"));
            linking.linkRecent();
        }

        @Test
        void hasEachEntryOnce() {
            assertThat(chain().findings()).isEmpty();
            assertThat(head().position()).isEqualTo(entries());
        }

        @Test
        void isUnchangedWithoutNewEntries() {
            Head before = head();
            linking.linkRecent();
            linking.linkAll();

            assertThat(head()).isEqualTo(before);
        }

        @Test
        void isOneChainDespiteConcurrentWritersAndNodes() throws Exception {
            AuditChainWriter other = new AuditChainWriter(jdbc, transactions, Clock.systemUTC());
            AtomicBoolean done = new AtomicBoolean();
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
            List<Future<?>> linkers = Stream.of(linking, other)
                    .<Future<?>>map(node -> threads.submit(() -> {
                        while (!done.get()) {
                            node.linkRecent();
                        }
                    }))
                    .toList();
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> IntStream.range(0, EACH)
                        .forEach(number -> log.record(AuditAction.SIGNED_IN, 7L, "Somebody", "", "" + number))));
            }
            for (Future<?> writer : writers) {
                writer.get(2, TimeUnit.MINUTES);
            }
            done.set(true);
            for (Future<?> linker : linkers) {
                linker.get(2, TimeUnit.MINUTES);
            }
            threads.shutdown();
            linking.linkRecent();

            assertThat(chain().findings()).isEmpty();
            assertThat(head().position()).isEqualTo(entries());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "recorded_at = recorded_at + interval '1' second",
                    "action = 'SIGNED_OUT'",
                    "account_id = 8",
                    "account_id = null",
                    "who = 'Somebody else'",
                    "about = 'change 9'",
                    "detail = ''",
                    "address = '203.0.113.1'"
                })
        void findsAChangedEntry(String change) {
            long entry = inTheMiddle();
            without(() -> {
                jdbc.sql("update audit_entry set " + change + " where id = ?")
                        .param(entry)
                        .update();
                assertThat(chain().findings()).containsExactly("log: entry " + entry + " was changed");
            });
        }

        @Test
        void findsADeletedEntry() {
            long entry = inTheMiddle();
            without(() -> {
                delete(entry);
                assertThat(chain().findings()).containsExactly("log: entry " + entry + " was deleted");
            });
        }

        @Test
        void findsADeletedEntryWithItsLink() {
            long entry = inTheMiddle();
            without(() -> {
                delete(entry);
                jdbc.sql("delete from audit_link where entry_id = ?")
                        .param(entry)
                        .update();
                assertThat(chain().findings())
                        .singleElement()
                        .asString()
                        .matches("log: links before number \\d+ are missing");
            });
        }

        @Test
        void findsThatItsBeginningIsMissing() {
            without(() -> {
                jdbc.sql("delete from audit_entry where id in (select entry_id from audit_link where position < 3)")
                        .update();
                jdbc.sql("delete from audit_link where position < 2").update();
                assertThat(chain().findings())
                        .containsExactly("log: entries are missing from its beginning, and no entry says that they were"
                                + " deleted");
            });
        }

        @Test
        void findsARewrittenOrRemovedEnd() {
            Head kept = head();
            assertThat(chain().goesThrough(kept)).isTrue();
            without(() -> {
                jdbc.sql("update audit_link set hash = ? where position = ?")
                        .params("0".repeat(64), kept.position())
                        .update();
                assertThat(chain().goesThrough(kept)).isFalse();
                jdbc.sql("delete from audit_link where position = ?")
                        .param(kept.position())
                        .update();
                assertThat(chain().goesThrough(kept)).isFalse();
            });
        }

        private void without(Runnable alteration) {
            LogGuards.without(jdbc, new TransactionTemplate(transactions), h2, alteration);
            assertThat(chain().findings()).isEmpty();
        }

        private AuditChainVerifier chain() {
            return new AuditChainVerifier(jdbc);
        }

        private Head head() {
            return chain().head().orElseThrow();
        }

        private long entries() {
            return jdbc.sql("select count(*) from audit_entry")
                    .query(Long.class)
                    .single();
        }

        private long inTheMiddle() {
            return jdbc.sql("select entry_id from audit_link where position = ?")
                    .param(head().position() - 2)
                    .query(Long.class)
                    .single();
        }

        private void delete(long entry) {
            jdbc.sql("delete from audit_entry where id = ?").param(entry).update();
        }
    }
}
