package org.investportal;

import org.investportal.start.VerifyHistory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the portal, or runs the command that verifies its history. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class InvestPortal {

    public static void main(String[] arguments) {
        if (VerifyHistory.isAskedFor(arguments)) {
            System.exit(VerifyHistory.run(arguments));
        }
        SpringApplication.run(InvestPortal.class, arguments);
    }
}
