package org.investportal.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the API.
 *
 * @param requestsPerMinute the number of requests that one network may send in a minute, and apart from it of pages that are made for each request
 */
@Validated
@ConfigurationProperties("portal.api")
record ApiSettings(
        @DefaultValue("600") @Min(1) @Max(1_000_000) int requestsPerMinute) {}
