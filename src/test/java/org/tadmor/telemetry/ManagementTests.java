package org.tadmor.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;
import org.tadmor.security.Change;

/** What machines learn of the program, at a port that only this machine reaches. */
@ProgramTest
class ManagementTests {

    private final PlainClient people;
    private final int managementPort;

    ManagementTests(@LocalServerPort int port, @LocalManagementPort int managementPort) {
        people = new PlainClient(port);
        this.managementPort = managementPort;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void tellsThatAllIsWell(String probe) throws Exception {
        var answer = get("/actuator/health" + probe);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{").contains("\"UP\"");
    }

    @Test
    void countsTheDatabaseAmongWhatMakesItReady() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("\"db\"");
        assertThat(get("/actuator/health/liveness").body()).doesNotContain("\"db\"");
    }

    @Test
    void countsChangesAndFailedSignIns(@Autowired Counters counters) throws Exception {
        counters.count(new Change("zenobia", "palm", "1", "watered", null, null, null));
        double before = counted("tadmor_sign_in_failures_total");
        people.signIn("/sign-in", "zenobia-of-nowhere", "wrong password here");
        assertThat(counted("tadmor_sign_in_failures_total")).isEqualTo(before + 1);
        assertThat(counted("tadmor_changes_total{action=\"watered\",subject=\"palm\"}"))
                .isEqualTo(1);
        assertThat(counted("tadmor_database_writable")).isEqualTo(1);
        assertThat(get("/actuator/prometheus").body()).doesNotContain("zenobia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "threaddump", "configprops", "loggers", "shutdown"})
    void keepsEverythingElseToItself(String endpoint) throws Exception {
        assertThat(get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus"})
    void tellsPeopleNothingOfIt(String path) throws Exception {
        assertThat(people.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void listensToThisMachineAlone(@Value("${management.server.address}") String address) {
        assertThat(address).isEqualTo("127.0.0.1");
    }

    /** As machines ask, which take whatever they are given. */
    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private double counted(String meter) throws Exception {
        String all = get("/actuator/prometheus").body();
        var line = Pattern.compile("(?m)^" + Pattern.quote(meter) + " (\\S+)$").matcher(all);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
