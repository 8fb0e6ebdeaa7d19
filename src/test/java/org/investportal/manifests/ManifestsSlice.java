package org.investportal.manifests;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.investportal.catalogue.sourcetext.SourceTextSettings;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The catalogue and its manifests alone, at a moment that stands still. Not annotated as a configuration: scans of the portal would find it. */
@EnableAutoConfiguration
@EnableConfigurationProperties(SourceTextSettings.class)
@AutoConfigurationPackage(basePackages = "org.investportal.catalogue")
@ComponentScan(
        basePackages = {"org.investportal.catalogue", "org.investportal.manifests"},
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class ManifestsSlice {

    @Bean
    static Clock clock() {
        return Clock.fixed(Instant.parse("2126-12-01T08:00:00.012345Z"), ZoneOffset.UTC);
    }
}
