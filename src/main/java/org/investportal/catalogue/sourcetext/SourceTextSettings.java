package org.investportal.catalogue.sourcetext;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of quotations.
 *
 * @param quoteSources whether pages show words of sources: the sentences of attached texts, and quotations of pages
 */
@ConfigurationProperties("portal")
public record SourceTextSettings(@DefaultValue("true") boolean quoteSources) {}
