package org.investportal.delivery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaticHostConfigurationTest {

    private static final Map<String, String> PAGE =
            Map.of("Content-Security-Policy", "frame-ancestors 'none'", "X-Frame-Options", "DENY", "Vary", "Accept");
    private static final Map<String, String> EMBED =
            Map.of("Content-Security-Policy", "frame-ancestors *", "Vary", "Accept");

    private static ExportedFile file(String address, Map<String, String> headers) {
        return new ExportedFile(address, address.substring(1) + ".html", 200, "0", 1, headers);
    }

    @Test
    void onlyEmbedsMayBeFramed() {
        String headers = StaticHostConfiguration.headers(List.of(
                file("/about", PAGE),
                file("/zh/about", PAGE),
                file("/embed/figures/a", EMBED),
                file("/zh/embed/figures/a", EMBED)));

        assertThat(headers).startsWith("""
                        /*
                          Content-Security-Policy: frame-ancestors 'none'
                          Vary: Accept
                          X-Frame-Options: DENY
                        /embed/*
                          ! Content-Security-Policy
                          ! X-Frame-Options
                          Content-Security-Policy: frame-ancestors *
                        /zh/embed/*
                          ! Content-Security-Policy
                          ! X-Frame-Options
                          Content-Security-Policy: frame-ancestors *
                        """);
        assertThat(headers.substring(headers.indexOf("/about"))).doesNotContain("frame-ancestors", "X-Frame-Options");
    }

    @Test
    void aSiteWithoutEmbedsHasNoRulesForThem() {
        assertThat(StaticHostConfiguration.headers(List.of(file("/about", PAGE))))
                .doesNotContain("embed");
    }
}
