package org.investportal;

import java.time.Clock;
import org.investportal.core.HistoryVerification;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Portal {

    public static void main(String[] arguments) {
        if (HistoryVerification.isAskedFor(arguments)) {
            System.exit(HistoryVerification.run(arguments));
        }
        SpringApplication.run(Portal.class, arguments);
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
