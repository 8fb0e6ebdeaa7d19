package org.investportal.accounts;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Corrects stored keys of names that differ from those of {@link PersonNames}. PostgreSQL made the first keys itself,
 * and its case folding depends on the collation.
 */
@Component
class NameKeyUpdater implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(NameKeyUpdater.class);

    private final JdbcClient jdbc;

    NameKeyUpdater(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Corrects the keys in two passes, since the first one may free a key that another account needs. */
    @Override
    public void afterSingletonsInstantiated() {
        List<Named> left = wrong().stream().filter(this::clashes).toList();
        left.stream()
                .filter(this::clashes)
                .forEach(account -> LOG.warn(
                        "The name of the account at /staff/accounts/{} looks like the name of another account. An administrator"
                                + " should change one of them, so that the log and histories distinguish them.",
                        account.id()));
    }

    private List<Named> wrong() {
        return jdbc.sql("select id, full_name, name_key from account order by id").query(Named.class).list().stream()
                .filter(account -> !PersonNames.key(account.fullName()).equals(account.nameKey()))
                .toList();
    }

    private boolean clashes(Named account) {
        try {
            jdbc.sql("update account set name_key = ? where id = ? and full_name = ?")
                    .params(PersonNames.key(account.fullName()), account.id(), account.fullName())
                    .update();
            return false;
        } catch (DuplicateKeyException another) {
            return true;
        }
    }

    /** The name of an account and the key that is stored with it. */
    record Named(long id, String fullName, String nameKey) {}
}
