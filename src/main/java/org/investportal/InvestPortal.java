package org.investportal;

import org.investportal.start.ExportSite;
import org.investportal.start.GenerateFiguresCommand;
import org.investportal.start.MoveToPostgresql;
import org.investportal.start.VerifyHistory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the portal, or runs one of its commands. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class InvestPortal {

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
