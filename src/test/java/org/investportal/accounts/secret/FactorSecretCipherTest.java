package org.investportal.accounts.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.investportal.accounts.Account;
import org.investportal.accounts.Accounts;
import org.investportal.accounts.AccountsOnly;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.accounts.SecondFactorService;
import org.investportal.accounts.SecondFactorService.Proof;
import org.investportal.audit.AuditLog;
import org.investportal.catalogue.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The data of second factors in the database does not reveal the codes. */
class FactorSecretCipherTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @AccountsOnly
    abstract static class Facts {

        private final String secret = SecondFactorService.newSecret();

        @Autowired
        private FactorSecretCipher secrets;

        @Autowired
        private SecondFactorService factors;

        @Autowired
        private TotpGenerator codes;

        @Autowired
        private RecoveryCodeGenerator recovery;

        @Autowired
        private Accounts accounts;

        @Autowired
        private AuditLog log;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TransactionTemplate transactions;

        private long id;
        private List<String> recoveryCodes;

        @BeforeEach
        void add() {
            id = staff.add("k" + System.nanoTime(), Role.EDITOR);
            recoveryCodes = transactions.execute(
                    status -> factors.add(account(), secret, codes.now(secret)).orElseThrow());
        }

        @Test
        void eachSecretIsEncryptedDifferently() {
            assertThat(kept()).startsWith("gcm:").doesNotContain(secret);
            assertThat(secrets.encrypted(secret)).isNotEqualTo(secrets.encrypted(secret));
            assertThat(secrets.read(kept())).contains(secret);
        }

        @Test
        void encryptsOlderPlainSecrets() {
            keep(secret);
            secrets.afterSingletonsInstantiated();
            String encrypted = kept();
            secrets.afterSingletonsInstantiated();

            assertThat(encrypted).startsWith("gcm:");
            assertThat(kept()).isEqualTo(encrypted);
            assertThat(prove(factors, codes.now(secret))).contains(Proof.CODE);
        }

        @Test
        void recoveryCodesWorkWithAnotherKey() {
            FactorSecretCipher others = new FactorSecretCipher(SecondFactorKey.random(), jdbc);
            SecondFactorService withOtherKey = new SecondFactorService(accounts, codes, recovery, others, log);

            assertThat(others.unreadable()).isPositive();
            assertThat(secrets.unreadable()).isZero();
            assertThat(prove(withOtherKey, codes.now(secret))).isEmpty();
            assertThat(prove(withOtherKey, recoveryCodes.get(0))).contains(Proof.RECOVERY_CODE);
        }

        private void forgetTheLastCode() {
            jdbc.sql("update account set second_factor_step = 0 where id = ?")
                    .param(id)
                    .update();
        }

        private Optional<Proof> prove(SecondFactorService by, String code) {
            forgetTheLastCode();
            return transactions.execute(status -> by.prove(account(), code));
        }

        private Account account() {
            return accounts.findById(id).orElseThrow();
        }

        private void keep(String text) {
            jdbc.sql("update account set second_factor_secret = ? where id = ?")
                    .params(text, id)
                    .update();
        }

        private String kept() {
            return jdbc.sql("select second_factor_secret from account where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
        }
    }
}
