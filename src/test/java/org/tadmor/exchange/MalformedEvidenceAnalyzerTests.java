package org.tadmor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class MalformedEvidenceAnalyzerTests {

    @Test
    void endsTheStartWithALineForEachProblem(CapturedOutput console) {
        assertThatException()
                .isThrownBy(() -> new SpringApplicationBuilder(Malformed.class)
                        .web(WebApplicationType.NONE)
                        .run());

        assertThat(console.getErr()).isEqualTo("""
                Tadmor did not start: nothing was loaded from the evidence files; correct this and start again:
                 places.csv line 3, latitude: must not be blank
                 events.csv line 7, happened: there is no day 2016-02-30 in the calendar
                """);
        assertThat(console.getOut()).doesNotContain("\tat ");
    }

    static class Malformed {

        @Bean
        String evidence() {
            throw new MalformedEvidenceException(List.of(
                    new EvidenceProblem("places.csv", 3, "latitude", "must not be blank"),
                    new EvidenceProblem("events.csv", 7, "happened", "there is no day 2016-02-30 in the calendar")));
        }
    }
}
