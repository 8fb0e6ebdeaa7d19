package org.investportal.audit;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The log alone; nothing is chained but when a test says so. Not annotated as a configuration: scans of the portal would find it. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.investportal.audit")
@ConfigurationPropertiesScan("org.investportal.audit")
@ComponentScan(
        basePackages = "org.investportal.audit",
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class AuditSlice {

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}
