package org.tadmor.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;
import static org.tadmor.ProgramTest.PASSWORD;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;

/** The limit over HTTP; whoever asks comes from the address that a proxy tells. */
@ProgramTest
class VisitorLimitTests {

    private static final Network FLOOD = Network.of("203.0.113.7");
    private static final int PER_ADDRESS = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private Visits visits;

    private final List<Network> counted = new ArrayList<>();

    @AfterEach
    void empty() {
        counted.forEach(visits::end);
    }

    @Test
    void countsAVisitByTheAddressItComesFrom() throws Exception {
        int before = visits.from(FLOOD);
        assertThat(from(new PlainClient(port), "/", "203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(visits.from(FLOOD)).isEqualTo(before + 1);
    }

    @Test
    void opensNoVisitForFilesAndExports() throws Exception {
        int before = visits.from(FLOOD);
        for (String path :
                List.of("/tadmor/page.css", "/export/transitions.csv?compare=2015-01-01", "/attachment/none")) {
            from(new PlainClient(port), path, "203.0.113.7");
        }
        assertThat(visits.from(FLOOD)).isEqualTo(before);
    }

    @Test
    void asksOneTooManyToComeLaterAndKeepsThoseWhoAreInside() throws Exception {
        PlainClient inside = new PlainClient(port);
        from(inside, "/", "203.0.113.7");
        fill();
        HttpResponse<String> refused = from(new PlainClient(port), "/place/temple-of-bel", "203.0.113.7");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("120");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.body()).contains("Too many open pages", "please try again in a few minutes");
        assertThat(from(inside, "/place/temple-of-bel", "203.0.113.7").statusCode())
                .isEqualTo(200);
        assertThat(from(new PlainClient(port), "/", "203.0.113.8").statusCode()).isEqualTo(200);
        assertThat(from(new PlainClient(port), "/export/transitions.csv?compare=2015-01-01", "203.0.113.7")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void losesNoRoomToRequestsThatAreTurnedAway() throws Exception {
        fill();
        PlainClient refused = new PlainClient(port);
        for (int request = 0; request < 5; request++) {
            assertThat(bare(request == 0 ? refused : new PlainClient(port)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(refused.sessionId()).isPresent();
        assertThat(visits.from(FLOOD)).isEqualTo(PER_ADDRESS);
        assertThat(from(refused, "/", "203.0.113.7").statusCode()).isEqualTo(503);
        assertThat(from(new PlainClient(port), "/", "203.0.113.8").statusCode()).isEqualTo(200);

        visits.end(counted.removeLast());
        assertThat(from(refused, "/", "203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(visits.from(FLOOD)).isEqualTo(PER_ADDRESS);
    }

    @Test
    void countsNobodyWhoHasSignedIn() throws Exception {
        PlainClient curator = new PlainClient(port);
        from(curator, "/sign-in", "203.0.113.7");
        int before = visits.from(FLOOD);
        curator.signIn("/sign-in", CURATOR, PASSWORD);
        assertThat(from(curator, "/", "203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(visits.from(FLOOD)).isEqualTo(before - 1);
        fill();
        assertThat(from(curator, "/", "203.0.113.7").statusCode()).isEqualTo(200);
    }

    private void fill() {
        while (visits.from(FLOOD) < PER_ADDRESS) {
            visits.begin(FLOOD);
            counted.add(FLOOD);
        }
    }

    /** Without the token that its form would have. */
    private static HttpResponse<String> bare(PlainClient client) throws Exception {
        return client.post("/sign-in", Map.of(), "X-Forwarded-For", "203.0.113.7");
    }

    private static HttpResponse<String> from(PlainClient client, String path, String address) throws Exception {
        return client.get(path, "X-Forwarded-For", address);
    }
}
