package org.tadmor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.monitor.Standpoint;

@ProgramTest
class TransitionsDownloadTests {

    private static final String ADDRESS = "/export/transitions.csv";

    @LocalServerPort
    private int port;

    @Autowired
    private SiteSnapshots snapshots;

    private PlainClient client;

    @BeforeEach
    void come() {
        client = new PlainClient(port);
    }

    @Test
    void givesAnyoneAFileToKeep() throws Exception {
        HttpResponse<String> answer = client.get(ADDRESS + "?asOf=2016-12-11&compare=2015-01-01");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"tadmor-transitions-2015-01-01-to-2016-12-11.csv\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).startsWith("site_id,name_en,").contains("معبد بل");
    }

    @ParameterizedTest
    @CsvSource({"2016-12-11, 2015-01-01", "2015-01-01, 2016-12-11"})
    void holdsTheTransitionsOfTheScreen(LocalDate asOf, LocalDate compare) throws Exception {
        Standpoint standpoint = Standpoint.HERE_AND_NOW.withAsOf(asOf).withCompare(compare);
        List<String> records =
                snapshots.transitions(SiteFilter.ALL.seenFrom(standpoint), Locale.ENGLISH, 0, 100).stream()
                        .flatMap(transition -> transition.reasons().stream())
                        .map(reason -> reason.recordId())
                        .toList();
        assertThat(records).hasSize(8);
        List<NamedCsvRecord> lines = lines("?asOf=%s&compare=%s".formatted(asOf, compare));
        assertThat(lines).extracting(line -> line.getField("record_id")).isEqualTo(records);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.getField("from")).isEqualTo("2015-01-01");
            assertThat(line.getField("to")).isEqualTo("2016-12-11");
            assertThat(line.getField("source_id")).isEqualTo("guardian-2016-12-11");
            assertThat(line.getField("url")).startsWith("https://www.theguardian.com/");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=destroyed                  | 2",
                "kind=temple                       | 1",
                "q=معبد                            | 1",
                "source=press                      | 8",
                "source=satellite                  | 0",
                "knownOn=2016-12-10                | 0",
                "knownOn=2016-12-11                | 8",
                "place=citadel&colour=red          | 8"
            })
    void followsTheFilter(String filter, int lines) throws Exception {
        assertThat(lines("?compare=2015-01-01&" + filter.replace("معبد", "%D9%85%D8%B9%D8%A8%D8%AF")))
                .hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                         | Name the day to compare with, such as compare=2016-03-27",
                "?asOf=2016-12-11                         | Name the day to compare with",
                "?compare=2016-02-30                      | does not exist here: '2016-02-30'. Correct it or leave it out",
                "?compare=yesterday&asOf=2016-12-11       | 'yesterday'",
                "?compare=2015-01-01&asOf=12.11.2016      | '12.11.2016'",
                "?compare=2015-01-01&status=wrecked       | 'wrecked'",
                "?compare=2015-01-01&source=hearsay       | 'hearsay'",
                "?compare=2015-01-01&kind=%3Cb%3E         | '<b>'",
                "?compare=2015-01-01&kind=a%0D%0Ab        | 'a<U+000D><U+000A>b'",
                "?compare=2016-12-11&asOf=2016-12-11      | Choose two different days",
                "?compare=2026-11-22                      | both 2026-11-22"
            })
    void saysWhatToDoInsteadOfGuessing(String query, String advice) throws Exception {
        HttpResponse<String> answer = client.get(ADDRESS + (query == null ? "" : query));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.body()).contains(advice).endsWith(".\n");
    }

    private List<NamedCsvRecord> lines(String query) throws Exception {
        HttpResponse<String> answer = client.get(ADDRESS + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(answer.body())) {
            return reader.stream().toList();
        }
    }
}
