package org.investportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes with a library and is not used is left out: it could have faults, too. */
class DependenciesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.tomcat.websocket.server.WsSci", "jakarta.websocket.Endpoint"})
    void theServerHasNoWebSockets(String type) {
        assertThat(getClass().getClassLoader().getResource(type.replace('.', '/') + ".class"))
                .isNull();
    }
}
