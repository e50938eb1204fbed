package org.tadmor.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class OneLineReporterTests {

    @Test
    void tellsAStartupFailureInItsOwnWords(CapturedOutput console) {
        fails(Refusing.class);
        assertThat(console.getErr()).isEqualTo("Tadmor did not start: the lamp is out. Light it.\n");
        assertThat(console.getOut()).doesNotContain("\tat ", "APPLICATION FAILED TO START", "debug");
    }

    @Test
    void saysWhichSettingIsWrongAndWhereItWasSet(CapturedOutput console) {
        fails(Lamps.class, "--lamps.count=many");
        assertThat(console.getErr())
                .startsWith("Tadmor did not start: the setting lamps.count is \"many\", which is not a whole number.")
                .contains("\"lamps.count\" from property source \"commandLineArgs\"")
                .hasLineCount(1);
        assertThat(console.getOut()).doesNotContain("\tat ", "APPLICATION FAILED TO START");
    }

    @Test
    void offersAnotherPort() {
        var failure = new PortInUseException(8080);
        assertThat(new WebServerFailureAnalyzer(new MockEnvironment()).analyze(failure, failure))
                .extracting(OneLineReporter::lineFor)
                .isEqualTo("Tadmor did not start: port 8080 is in use. "
                        + "Choose another with --server.port=8081 (or SERVER_PORT=8081).");
    }

    @Test
    void tellsThePortForMachinesFromThatForPeople() {
        var settings = new MockEnvironment().withProperty("management.server.port", "8081");
        var failure = new PortInUseException(8081);
        assertThat(new WebServerFailureAnalyzer(settings).analyze(failure, failure))
                .extracting(OneLineReporter::lineFor)
                .isEqualTo("Tadmor did not start: port 8081 is in use. Choose another for health and metrics with "
                        + "--management.server.port=8082, or none with -1 (or MANAGEMENT_SERVER_PORT).");
    }

    private static void fails(Class<?> application, String... arguments) {
        assertThatException()
                .isThrownBy(() -> new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .run(arguments));
    }

    static class Refusing {

        @Bean
        String lamp() {
            throw new StartupFailure("the lamp is out.", "Light it.");
        }
    }

    @EnableConfigurationProperties(Lamps.Settings.class)
    static class Lamps {

        @ConfigurationProperties("lamps")
        record Settings(int count) {}
    }
}
