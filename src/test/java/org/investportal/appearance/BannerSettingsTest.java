package org.investportal.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BannerSettingsTest {

    @Test
    void onlyTheShippedContentHasTheHillsOfItsCity() {
        assertThat(new BannerSettings(null, "hangzhou").shown()).isEqualTo(Banner.HILLS);
        assertThat(new BannerSettings(null, "none").shown()).isEqualTo(Banner.HORIZON);
        assertThat(new BannerSettings(Banner.ROOFS, "hangzhou").shown()).isEqualTo(Banner.ROOFS);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsShipped(Banner banner) {
        assertThat(Files.exists(Path.of("src/main/resources/static" + banner.path())))
                .isTrue();
    }
}
