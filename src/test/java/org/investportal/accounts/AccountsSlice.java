package org.investportal.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.investportal.accounts.password.PasswordHasher;
import org.investportal.accounts.secret.SecondFactorKey;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts, sessions and the log alone, at a time that a test can move. Not annotated as a configuration: scans of the portal would find it. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.investportal.accounts")
@ConfigurationPropertiesScan({"org.investportal.accounts", "org.investportal.audit"})
@ComponentScan(
        basePackages = {"org.investportal.accounts", "org.investportal.audit"},
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = PasswordHasher.class)
        })
class AccountsSlice {

    @Bean
    static MovableClock clock() {
        return new MovableClock();
    }

    /** Instead of that of the portal: its effort is most of the time of each sign-in. */
    @Bean
    static PasswordHasher hasher() {
        return new CheapPasswords().cheapHasher();
    }

    @Bean
    static SecondFactorKey secondFactorKey() {
        return SecondFactorKey.random();
    }

    /** As the web makes it. */
    @Bean
    static JdbcIndexedSessionRepository sessions(DataSource data, PlatformTransactionManager transactions) {
        return new JdbcIndexedSessionRepository(new JdbcTemplate(data), new TransactionTemplate(transactions));
    }

    /** A clock that stands still until it is moved. */
    static final class MovableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-12-01T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
