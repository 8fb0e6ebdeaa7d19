package org.investportal.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BannerSettingsTest {

    @ParameterizedTest
    @CsvSource({"portal.content=hangzhou, HILLS", "portal.content=none, HORIZON", "portal.banner=roofs, ROOFS"})
    void onlyTheShippedContentHasTheHillsOfItsCity(String setting, Banner banner) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues(setting)
                .withUserConfiguration(Settings.class)
                .run(context -> assertThat(context.getBean(BannerSettings.class).banner())
                        .isEqualTo(banner));
    }

    @ParameterizedTest
    @EnumSource
    void eachIsShipped(Banner banner) {
        assertThat(Files.exists(Path.of("src/main/resources/static" + banner.path())))
                .isTrue();
    }

    @EnableConfigurationProperties(BannerSettings.class)
    static class Settings {}
}
