package org.investportal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class InvestPortal {

    public static void main(String[] arguments) {
        SpringApplication.run(InvestPortal.class, arguments);
    }
}
