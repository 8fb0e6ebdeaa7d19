package org.investportal.accounts.secret;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Generates recovery codes, each of which replaces a lost second factor once. They have 79 bits, so a fast hash is enough to store them. */
@Component
public class RecoveryCodeGenerator {

    private static final int COUNT = 10;
    private static final int GROUPS = 4;

    private final JdbcClient jdbc;

    RecoveryCodeGenerator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces all recovery codes by new ones, which are shown now and never again. */
    public List<String> renew(long account) {
        removeAll(account);
        List<String> codes = Stream.generate(() -> SecretGenerator.legible(GROUPS))
                .limit(COUNT)
                .toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (account_id, code_hash) values (?, ?)")
                .params(account, SecretGenerator.hash(code))
                .update());
        return codes;
    }

    /** Uses up the code; false if it is wrong, or if another request was faster. */
    public boolean use(long account, String typed) {
        return jdbc.sql("delete from recovery_code where account_id = ? and code_hash = ?")
                        .params(account, SecretGenerator.hash(SecretGenerator.retyped(typed)))
                        .update()
                == 1;
    }

    public int left(long account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    public void removeAll(long account) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account)
                .update();
    }
}
