package org.investportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:1, ::1",
        "2001:DB8:0:0:1:0:0:2, 2001:db8::1:0:0:2",
        "192.0.2.1, 192.0.2.1",
        ":::::::::1, :::::::::1",
        "1:2:3:4:5:6:7:8:9, 1:2:3:4:5:6:7:8:9",
        "unknown, unknown"
    })
    void shortensIpv6(String sent, String shown) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(sent);
        assertThat(ClientAddress.of(request)).isEqualTo(shown);
    }
}
