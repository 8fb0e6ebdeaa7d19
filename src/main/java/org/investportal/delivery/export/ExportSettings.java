package org.investportal.delivery.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the static export.
 *
 * @param folder the folder that has the whole public site as files after each publication; if unset, nothing is exported
 */
@ConfigurationProperties("portal.export")
record ExportSettings(@Nullable Path folder) {

    ExportSettings {
        folder = folder == null || folder.toString().isBlank() ? null : folder;
    }
}
