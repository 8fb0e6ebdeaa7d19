package org.investportal.start;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses a start that would show health and metrics to the public. */
@Component
class ManagementPortCheck {

    ManagementPortCheck(Environment environment) {
        if (ManagementPortType.get(environment) == ManagementPortType.SAME) {
            throw StartRefused.forManagementPort(environment.getProperty("management.server.port", ""));
        }
    }
}
