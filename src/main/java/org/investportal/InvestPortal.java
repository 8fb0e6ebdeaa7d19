package org.investportal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication
public class InvestPortal {

    public static void main(String[] arguments) {
        SpringApplication.run(InvestPortal.class, arguments);
    }
}
