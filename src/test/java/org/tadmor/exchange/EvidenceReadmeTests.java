package org.tadmor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Register;
import org.tadmor.site.SiteKind;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;

/** {@code data/README.md} explains the files completely. */
class EvidenceReadmeTests {

    private final String readme = new ClassPathResource("data/README.md")
            .getContentAsString(StandardCharsets.UTF_8)
            .replace('\n', ' ');

    EvidenceReadmeTests() throws IOException {}

    static Stream<CsvLayout> layouts() {
        return EvidenceTables.read(new ClassPathResource("data/"), new ArrayList<>()).all().stream()
                .map(CsvTable::layout);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void explainsEveryColumnAndStarsTheRequiredOnes(CsvLayout layout) {
        assertThat(paragraphOf(layout.file()))
                .contains(layout.columns().stream()
                        .map(column -> "`%s`%s".formatted(column.name(), column.required() ? "\\*" : ""))
                        .toList());
    }

    @Test
    void listsEveryAllowedWord() {
        List<Class<? extends Enum<?>>> vocabularies = List.of(
                Source.Kind.class,
                SiteKind.class,
                Register.class,
                ConditionAssessment.Method.class,
                Condition.class,
                Certainty.class,
                Threat.Kind.class,
                SiteEvent.Kind.class,
                SiteEvent.Stance.class,
                Conflict.About.class);

        assertThat(vocabularies.stream()
                        .flatMap(words -> Arrays.stream(words.getEnumConstants()))
                        .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allSatisfy(word -> assertThat(readme).containsPattern("\\b" + word + "\\b"));
    }

    private String paragraphOf(String file) {
        int start = readme.indexOf("**" + file + "**");
        return readme.substring(start, readme.indexOf("  **", start));
    }
}
