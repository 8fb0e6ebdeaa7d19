package org.investportal.accounts.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientInfoTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.200, true",
        "192.0.2.7, 192.0.3.7, false",
        "::ffff:192.0.2.7, 192.0.2.8, true",
        "2001:db8:1::7, 2001:db8:1:ffff::8, true",
        "2001:db8:1::7, 2001:db8:2::7, false"
    })
    void subnetsHave24BitsOfIpv4And48OfIpv6(String address, String other, boolean isSame) {
        String subnet = new ClientInfo(address, null).subnet();

        assertThat(subnet.equals(new ClientInfo(other, null).subnet())).isEqualTo(isSame);
    }
}
