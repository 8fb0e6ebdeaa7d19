package org.investportal;

import org.investportal.start.ExportSite;
import org.investportal.start.GenerateFiguresCommand;
import org.investportal.start.MoveToPostgresql;
import org.investportal.start.VerifyHistory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector.DefaultQueryEnhancerSelector;

/** Starts the portal, or runs one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableJpaRepositories(queryEnhancerSelector = InvestPortal.QueriesAsWritten.class)
public class InvestPortal {

    /**
     * Spring Data parses each query by default, which takes a seventh of a start, and Hibernate parses and checks them again. Unparsed, a query that returns a
     * record has to say {@code select new}.
     */
    static final class QueriesAsWritten extends DefaultQueryEnhancerSelector {

        QueriesAsWritten() {
            super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
        }
    }

    public static void main(String[] arguments) {
        if (VerifyHistory.isAskedFor(arguments)) {
            System.exit(VerifyHistory.run(arguments));
        }
        if (ExportSite.isAskedFor(arguments)) {
            System.exit(ExportSite.run(InvestPortal.class, arguments));
        }
        if (MoveToPostgresql.isAskedFor(arguments)) {
            System.exit(MoveToPostgresql.run(arguments));
        }
        if (GenerateFiguresCommand.isAskedFor(arguments)) {
            System.exit(GenerateFiguresCommand.run(InvestPortal.class, arguments));
        }
        SpringApplication.run(InvestPortal.class, arguments);
    }
}
