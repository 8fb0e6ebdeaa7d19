package org.investportal.catalogue.sourcetext;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of quotations.
 *
 * @param quoteSources whether pages show the sentences of sources whose text is attached
 */
@ConfigurationProperties("portal")
public record SourceTextSettings(@DefaultValue("true") boolean quoteSources) {}
