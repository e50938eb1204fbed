package org.tadmor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTests {

    private static final Path README = Path.of("README.md");
    private static final Path PACKAGES = Path.of("src/main/java/org/tadmor");

    @Test
    void namesEveryPackageAndNoOther() throws IOException {
        try (Stream<Path> folders = Files.list(PACKAGES)) {
            List<String> packages = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(found("(?m)^\\| `([a-z]+)` \\|")).containsExactlyInAnyOrderElementsOf(packages);
        }
    }

    @Test
    void namesOnlySettingsThatTheProgramReads() throws IOException {
        String code = everyFileBelow(PACKAGES);
        for (String setting : found("`tadmor\\.([a-z.-]+)`")) {
            String prefix = setting.substring(0, Math.max(setting.lastIndexOf('.'), 0));
            String name = setting.substring(setting.lastIndexOf('.') + 1);
            String component = Pattern.compile("-([a-z])")
                    .matcher(name)
                    .replaceAll(m -> m.group(1).toUpperCase());
            boolean bound = code.contains("@ConfigurationProperties(\"tadmor." + prefix + "\")")
                    && Pattern.compile("\\b" + component + "\\b").matcher(code).find();
            assertThat(bound || code.contains("tadmor." + setting))
                    .as("tadmor.%s", setting)
                    .isTrue();
        }
    }

    @Test
    void namesEverySettingsPrefixOfTheProgram() throws IOException {
        String readme = Files.readString(README);
        Pattern.compile("@ConfigurationProperties\\(\"([a-z.]+)\"\\)")
                .matcher(everyFileBelow(PACKAGES))
                .results()
                .forEach(prefix -> assertThat(readme).contains("`" + prefix.group(1) + "."));
    }

    @Test
    void linksOnlyToFilesThatAreThere() throws IOException {
        List<String> links = found("(?:\\]\\(|src=\")((?!http)[^)\"]+)");
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void namesTheTwoCommands() throws IOException {
        assertThat(Files.readString(README)).contains("./mvnw spring-boot:run", "./mvnw verify");
        assertThat(Path.of("mvnw")).isExecutable();
    }

    private static List<String> found(String regex) throws IOException {
        return Pattern.compile(regex)
                .matcher(Files.readString(README))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    private static String everyFileBelow(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
