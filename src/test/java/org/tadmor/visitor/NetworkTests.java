package org.tadmor.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,               192.0.2.7,        false",
        "127.0.0.1,               127.0.0.1,        true",
        "::1,                     0000000000000000, true",
        "2001:db8:1:2:3:4:5:6,    20010db800010002, false",
        "2001:db8:1:2:ffff::1,    20010db800010002, false",
        "2001:db8:1:3::1,         20010db800010003, false",
        "not an address,          not an address,   false",
        "example.org,             example.org,      false"
    })
    void tellsOneNetworkFromAnother(String address, String name, boolean thisMachine) {
        assertThat(Network.of(address)).isEqualTo(new Network(name, thisMachine));
    }
}
