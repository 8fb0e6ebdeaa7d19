package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys that a database made in its own way are corrected at a start. */
@ExtendWith(OutputCaptureExtension.class)
class NameKeyUpdaterTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @AccountsOnly
    abstract static class Facts {

        @Autowired
        private NameKeyUpdater keys;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void correctsKeysThatDependOnEachOther() {
            long first = named("Ira Straße", "ira straße");
            long second = named("IRA ÉMILE", "ira strasse");

            keys.afterSingletonsInstantiated();

            assertThat(key(first)).isEqualTo("ira strasse");
            assertThat(key(second)).isEqualTo("ira émile");
        }

        @Test
        void leavesAndReportsNamesThatLookAlike(CapturedOutput console) {
            long first = named("Ivo Strasse", "ivo strasse");
            long second = named("Ivo Straße", "ivo straße");

            keys.afterSingletonsInstantiated();

            assertThat(key(first)).isEqualTo("ivo strasse");
            assertThat(key(second)).isEqualTo("ivo straße");
            assertThat(console.getOut())
                    .containsOnlyOnce("/staff/accounts/" + second + " looks like the name of another account")
                    .doesNotContain("@example.org", "Ivo");
            jdbc.sql("update account set full_name = 'Ivo', name_key = 'ivo' where id = ?")
                    .param(second)
                    .update();
        }

        private long named(String name, String key) {
            long id = staff.add("n" + System.nanoTime(), Role.EDITOR);
            jdbc.sql("update account set full_name = ?, name_key = ? where id = ?")
                    .params(name, key, id)
                    .update();
            return id;
        }

        private String key(long id) {
            return jdbc.sql("select name_key from account where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
        }
    }
}
