package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTests {

    @Test
    void comesBackToAPageOfThisProgram() {
        assertThat(ReturnAddress.parse("/place/temple-of-bel?q=bel").path()).isEqualTo("/place/temple-of-bel?q=bel");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/x\r\nSet-Cookie: a=b",
                "place"
            })
    void leadsNowhereElse(String parameter) {
        assertThat(ReturnAddress.parse(parameter).path()).isEqualTo("/");
    }

    @Test
    void survivesTheWayThroughTheAddressOfTheSignInPage() {
        assertThat(new ReturnAddress("/?status=destroyed&place=temple-of-bel").signIn())
                .isEqualTo("/sign-in?return=/?status%3Ddestroyed%26place%3Dtemple-of-bel");
    }
}
