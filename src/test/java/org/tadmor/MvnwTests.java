package org.tadmor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the build script with JDKs that only claim a version and a Maven that only says which JDK it got. */
@DisabledOnOs(OS.WINDOWS)
class MvnwTests {

    @TempDir
    private Path folder;

    private Path tooOld;

    @BeforeEach
    void laysOutAProject() throws Exception {
        Path wrapper = Files.createDirectories(folder.resolve("project/.mvn/wrapper"));
        Files.copy(Path.of("mvnw"), folder.resolve("project/mvnw"));
        Path maven = folder.resolve("apache-maven-1.0-bin.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(maven))) {
            zip.putNextEntry(new ZipEntry("apache-maven-1.0/bin/mvn"));
            zip.write("#!/bin/sh\necho \"JDK: $JAVA_HOME, arguments: $*\"\n".getBytes(UTF_8));
        }
        writeSettings(wrapper, maven, sha256(Files.readAllBytes(maven)));
        Files.createDirectories(folder.resolve("jdks"));
        tooOld = jdk("default/17", "17.0.15");
    }

    @Test
    void prefersJavaHome() throws Exception {
        Path home = jdk("elsewhere/21", "21.0.2");
        jdk("jdks/25", "25.0.1");
        assertThat(mvnw(home, jdk("path/22", "22")).output()).contains("JDK: " + home + ",");
    }

    @Test
    void takesTheJavaOnThePathWhenJavaHomeIsTooOld() throws Exception {
        Path onPath = jdk("path/22", "22");
        jdk("jdks/25", "25.0.1");
        assertThat(mvnw(tooOld, onPath).output()).contains("JDK: " + onPath + ",");
    }

    @Test
    void findsTheNewestJdkBesideAnOldDefault() throws Exception {
        jdk("jdks/21", "21.0.2");
        Path newest = jdk("jdks/25", "25-ea");
        jdk("jdks/8", "1.8.0_402");
        assertThat(mvnw(tooOld, tooOld).output()).contains("JDK: " + newest + ",");
    }

    @Test
    void asksJavaWhereTheReleaseFileIsMissing() throws Exception {
        Path unlabelled = jdk("jdks/23", "23.0.1");
        Files.delete(unlabelled.resolve("release"));
        assertThat(mvnw(tooOld, tooOld).output()).contains("JDK: " + unlabelled + ",");
    }

    @Test
    void passesOverARuntimeWithoutCompiler() throws Exception {
        Files.delete(jdk("jdks/25", "25.0.1").resolve("bin/javac"));
        Path complete = jdk("jdks/21", "21.0.2");
        assertThat(mvnw(tooOld, tooOld).output()).contains("JDK: " + complete + ",");
    }

    @Test
    void saysInTwoLinesWhatToInstall() throws Exception {
        Result result = mvnw(tooOld, tooOld);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().lines()).hasSize(2);
        assertThat(result.output())
                .startsWith("Tadmor needs a JDK of Java 21 or newer")
                .contains("Install one");
    }

    @Test
    void handsItsArgumentsToMavenAndFetchesItOnlyOnce() throws Exception {
        Path home = jdk("elsewhere/21", "21.0.2");
        assertThat(mvnw(home, tooOld, "-B", "verify").output()).contains("fetching", "arguments: -B verify");
        assertThat(mvnw(home, tooOld, "-B", "verify").output()).doesNotContain("fetching");
        try (var kept = Files.list(folder.resolve("maven/wrapper/dists"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void refusesAMavenThatIsNotTheExpectedOne() throws Exception {
        writeSettings(
                folder.resolve("project/.mvn/wrapper"), folder.resolve("apache-maven-1.0-bin.zip"), "0".repeat(64));
        Result result = mvnw(jdk("elsewhere/21", "21.0.2"), tooOld);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("SHA-256 differs").doesNotContain("JDK:");
        assertThat(folder.resolve("maven/wrapper/dists")).isEmptyDirectory();
    }

    private record Result(int exitCode, String output) {}

    private Result mvnw(Path javaHome, Path jdkOnPath, String... arguments) throws Exception {
        var command = new ProcessBuilder(folder.resolve("project/mvnw").toString()).redirectErrorStream(true);
        command.command().addAll(List.of(arguments));
        var environment = command.environment();
        environment.put("JAVA_HOME", javaHome.toString());
        environment.merge("PATH", jdkOnPath.resolve("bin").toString(), (path, first) -> first + ":" + path);
        environment.put("TADMOR_JDKS", folder.resolve("jdks").toString());
        environment.put("MAVEN_USER_HOME", folder.resolve("maven").toString());
        Process process = command.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        executable(home.resolve("bin/java"), """
                #!/bin/sh
                case "$*" in *properties*) echo "    java.home = %s";; esac
                echo 'openjdk version "%s" 2026-01-01' >&2
                """.formatted(home, version));
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        Path realJar = Path.of(System.getProperty("java.home"), "bin", "jar");
        executable(home.resolve("bin/jar"), "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(realJar));
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("Could not make " + file + " executable");
        }
    }

    private static void writeSettings(Path wrapper, Path maven, String checksum) throws IOException {
        Files.writeString(
                wrapper.resolve("maven-wrapper.properties"),
                "distributionUrl=%s\ndistributionSha256Sum=%s\n".formatted(maven.toUri(), checksum));
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
