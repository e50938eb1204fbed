package org.tadmor.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProgramTest
class MapFeedTests {

    private static final String PALMYRA = "&west=38.2&south=34.5&east=38.3&north=34.6";

    @LocalServerPort
    private int port;

    private PlainClient client;

    @BeforeEach
    void come() {
        client = new PlainClient(port);
    }

    @Test
    void givesAnyoneWhatIsInView() throws Exception {
        HttpResponse<String> answer = client.get("/map/places?zoom=15" + PALMYRA);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(json(answer).get("zoom").asInt()).isEqualTo(15);
        assertThat(rows(json(answer).get("places")))
                .hasSize(6)
                .contains("[\"citadel\",34.56274,38.25711,\"Citadel\",\"fortification unknown at-risk medium\"]");
    }

    @Test
    void countsWhatLiesCloseTogether() throws Exception {
        JsonNode answer = json(client.get("/map/places?zoom=8" + PALMYRA));
        assertThat(answer.get("places")).isEmpty();
        assertThat(rows(answer.get("clusters")))
                .singleElement()
                .asString()
                .matches("\\[620,407,34\\.55\\d*,38\\.26\\d*,6,2,2,0,2,3,0,0]");
    }

    @Test
    void tellsWhatAClusterHolds() throws Exception {
        JsonNode answer = json(client.get("/map/cluster?zoom=8&x=620&y=407&status=destroyed"));
        assertThat(answer.get("places")).hasSize(2);
        assertThat(answer.get("bounds").get(0).asDouble()).isBetween(38.0, 38.3);
    }

    @Test
    void tellsOfTwoDaysWhatChanged() throws Exception {
        String places = client.get("/map/places?zoom=15&asOf=2016-12-11&compare=2016-04-01" + PALMYRA)
                .body();
        assertThat(places).contains("changed/").contains("museum").contains("unchanged");
        JsonNode cluster = json(client.get("/map/places?zoom=8&asOf=2016-12-11&compare=2016-04-01" + PALMYRA))
                .get("clusters")
                .get(0);
        assertThat(cluster.get(11).asInt()).isBetween(1, 5);
    }

    @Test
    void speaksTheLanguageAskedFor() throws Exception {
        assertThat(client.get("/map/places?zoom=15&language=ar" + PALMYRA).body())
                .contains("معبد بل");
        assertThat(client.get("/map/places?zoom=15&language=xx" + PALMYRA).body())
                .contains("Temple of Bel");
    }

    @Test
    void saysNothingTwice() throws Exception {
        HttpResponse<String> first = client.get("/map/places?zoom=15" + PALMYRA);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
        assertThat(first.headers().allValues("Vary")).contains("Cookie");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/");

        HttpResponse<String> again = client.get("/map/places?zoom=15" + PALMYRA, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(client.get("/map/places?zoom=15&status=damaged" + PALMYRA, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   -1000000, -1000000, 1000000,  1000000, 0",
        "22,  -1000000, -1000000, 1000000,  1000000, 3",
        "99,       38.2,    34.5,    38.2001, 34.5001, 22",
        "-3,       38.2,    34.5,    38.3,     34.6, 0",
        "5,         170,     -10,    -170,       10, 5",
        "5,         398,      34,     399,       35, 5"
    })
    void answersWhateverViewIsMeant(String zoom, String west, String south, String east, String north, int answered)
            throws Exception {
        HttpResponse<String> answer = client.get(
                "/map/places?zoom=%s&west=%s&south=%s&east=%s&north=%s".formatted(zoom, west, south, east, north));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("zoom").asInt()).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map/places?zoom=5&west=NaN&south=0&east=1&north=1",
                "/map/places?zoom=5&west=0&south=0&east=Infinity&north=1",
                "/map/places?zoom=5&west=0&south=2&east=1&north=1",
                "/map/places?zoom=5&west=0&south=0&east=1",
                "/map/places?zoom=near&west=0&south=0&east=1&north=1",
                "/map/places?west=0&south=0&east=1&north=1",
                "/map/places?status=wrecked",
                "/map/places?asOf=2016-02-30",
                "/map/cluster",
                "/map/cluster?zoom=5&x=1",
                "/map/cluster?zoom=5&x=128&y=0",
                "/map/cluster?zoom=99&x=0&y=0"
            })
    void saysWhatToAskInsteadOfGuessing(String address) throws Exception {
        HttpResponse<String> answer = client.get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.body()).matches("[A-Z][^\\n]+\\.\\n");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> rows(JsonNode list) {
        List<String> rows = new ArrayList<>();
        list.forEach(row -> rows.add(row.toString()));
        return rows;
    }
}
