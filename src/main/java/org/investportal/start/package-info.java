/** Start of the portal: location of the data, migration, start messages, commands, backups of the embedded database. Other packages do not use it. */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: secret",
            "catalogue :: value",
            "database",
            "delivery :: export",
            "editorial :: generator",
            "manifests",
            "web"
        })
@NullMarked
package org.investportal.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
