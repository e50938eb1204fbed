package org.tadmor.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;

/** A line of the log is one event, whatever was typed, and names its request. */
@ProgramTest
@ExtendWith(OutputCaptureExtension.class)
class LogLineTests {

    private static final Logger LOG = LoggerFactory.getLogger(LogLineTests.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'", "'\u2028'", "'\u0085'", "'\u001b[2K'", "'\u0000'"})
    void letsNobodyForgeAnEvent(String lineBreak, CapturedOutput output) {
        LOG.warn("Nobody is called {}", "zenobia" + lineBreak + "12:00:00 ERROR forged");
        assertThat(last(output))
                .matches("\\d\\d:\\d\\d:\\d\\d WARN  Nobody is called zenobia *(\\[2K)?12:00:00 ERROR forged");
    }

    @Test
    void keepsAFaultInTheLineOfItsEvent(CapturedOutput output) {
        LOG.error("It failed", new IllegalStateException("one\ntwo", new RuntimeException("cause")));
        assertThat(last(output))
                .contains("ERROR It failed | java.lang.IllegalStateException: one | two | at ", "Caused by: ")
                .endsWith("common frames omitted");
    }

    @Test
    void endsALineWithItsMessage(CapturedOutput output) {
        LOG.warn("Nothing else");
        assertThat(output.getOut()).endsWith("WARN  Nothing else\n");
    }

    @Test
    void namesTheRequest(CapturedOutput output) {
        MDC.put("request", "r-1");
        LOG.warn("Asked");
        MDC.remove("request");
        assertThat(output.getOut()).endsWith("WARN  [r-1] Asked\n");
    }

    @Test
    void answersTheIdentifierOfARequest(@LocalServerPort int port) throws Exception {
        var client = new PlainClient(port);
        assertThat(client.get("/tadmor/icon.svg").headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches(ID));
        assertThat(client.get("/tadmor/icon.svg").headers().allValues("X-Request-Id"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"proxy-1.2_3, true", "'two words', false", "%0a, false"})
    void takesTheIdentifierOfAProxyIfItIsHarmless(String given, boolean taken) throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader("X-Request-Id", given);
        var response = new MockHttpServletResponse();
        new RequestIds().doFilter(request, response, new MockFilterChain());
        assertThat(given.equals(response.getHeader("X-Request-Id"))).isEqualTo(taken);
        assertThat(MDC.get("request")).isNull();
    }

    private static String last(CapturedOutput output) {
        return output.getOut().lines().reduce("", (first, last) -> last);
    }
}
