package org.investportal.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.autoconfigure.application.DiskSpaceHealthIndicatorProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsProperties;
import org.springframework.stereotype.Component;

/** Lets health and metrics watch the disk of the data, which need not be that of the working directory. Settings that name other paths come before it. */
@Component
class DataDiskPath implements BeanPostProcessor {

    private static final File DEFAULT = new File(".");

    private final ObjectProvider<JdbcConnectionDetails> database;

    DataDiskPath(ObjectProvider<JdbcConnectionDetails> database) {
        this.database = database;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DiskSpaceHealthIndicatorProperties health && DEFAULT.equals(health.getPath())) {
            health.setPath(path());
        }
        if (bean instanceof MetricsProperties metrics) {
            MetricsProperties.System.Diskspace disk = metrics.getSystem().getDiskspace();
            if (List.of(DEFAULT).equals(disk.getPaths())) {
                disk.setPaths(List.of(path()));
            }
        }
        return bean;
    }

    private File path() {
        JdbcConnectionDetails details = database.getIfAvailable();
        return details == null
                ? DEFAULT
                : DataLocation.of(details.getJdbcUrl())
                        .folder()
                        .map(Path::toFile)
                        .orElse(DEFAULT);
    }
}
