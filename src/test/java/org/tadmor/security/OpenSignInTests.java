package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSignInTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.17,              192.0.2.…",
        "2001:db8:7:1:a:b:c:d,    2001:db8:7::…",
        "0:0:0:0:0:0:0:1,         0:0:0::…",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0::…",
        "::1,                     ::1",
        "'',                      ''"
    })
    void shortensAddresses(String address, String shown) {
        assertThat(OpenSignIn.shortened(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox | Linux",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 | Chrome | Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0 | Edge | Windows",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605 Version/26.0 Safari/605 | Safari | macOS",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605 Safari/604 | Safari | iPhone",
                "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 | Chrome | Android",
                "<script>alert(1)</script> | none | none",
                "none | none | none"
            })
    void takesOnlyKnownNamesFromWhatABrowserSends(String userAgent, String name, String system) {
        assertThat(Browser.of(userAgent)).isEqualTo(new Browser(name, system));
    }
}
