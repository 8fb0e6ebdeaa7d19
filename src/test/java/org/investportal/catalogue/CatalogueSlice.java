package org.investportal.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.investportal.catalogue.sourcetext.SourceTextSettings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The catalogue and its writing side alone, with the seed, at a moment that stands still. Not annotated as a configuration: scans of the portal would find it. */
@EnableAutoConfiguration
@EnableConfigurationProperties(SourceTextSettings.class)
@ComponentScan(excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class CatalogueSlice {

    /** Later than the shipped content, which has the time of its migration. */
    static final Instant NOW = Instant.parse("2126-12-01T08:00:00Z");

    @Bean
    static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
