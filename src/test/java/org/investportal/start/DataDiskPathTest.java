package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.health.autoconfigure.application.DiskSpaceHealthContributorAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The disk that is watched is that of the data, unless a setting names another. */
class DataDiskPathTest {

    private static final String HEALTH = "management.health.diskspace.path";
    private static final String METRICS = "management.metrics.system.diskspace.paths";

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/var/lib/portal;WRITE_DELAY=0, ., ., /var/lib, /var/lib",
        "jdbc:h2:file:/var/lib/portal;WRITE_DELAY=0, /srv, /opt, /srv, /opt",
        "jdbc:h2:mem:portal, ., ., ., .",
        "jdbc:postgresql://server/portal, ., ., ., ."
    })
    void isThatOfTheData(String url, String health, String metrics, String watched, String measured) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DiskSpaceHealthContributorAutoConfiguration.class, MetricsAutoConfiguration.class))
                .withBean(DataDiskPath.class)
                .withBean(JdbcConnectionDetails.class, () -> at(url))
                .withPropertyValues(HEALTH + "=" + health, METRICS + "=" + metrics)
                .run(context -> {
                    assertThat(context.getBean(DiskSpaceHealthIndicator.class)
                                    .health()
                                    .getDetails())
                            .containsEntry("path", new File(watched).getAbsolutePath());
                    assertThat(context.getBean(MetricsProperties.class)
                                    .getSystem()
                                    .getDiskspace()
                                    .getPaths())
                            .isEqualTo(List.of(new File(measured)));
                });
    }

    private static JdbcConnectionDetails at(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
