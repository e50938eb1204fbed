package org.tadmor.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;

/** Addresses that no page of the program has, as scanners and mistyped links bring them. */
@ProgramTest
class HostileAddressTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            maxCharsPerColumn = 500,
            value = {
                "404 | /nowhere",
                "404 | /place/atlantis",
                "404 | /place/",
                "404 | /place/citadel/more",
                "400 | /place/%00",
                "200 | /record/place/citadel",
                "404 | /record/place/atlantis",
                "404 | /record/statue/citadel",
                "404 | /record/place/",
                "400 | /record/place/%00",
                "200 | /changes?place=%00&author=%00&page=99999999999&from=x",
                "200 | /notes?q=%00&place=%00&author=%00&state=x&page=99999999999",
                "200 | /notes?q=<script>alert(1)</script>",
                "302 | /trail?actor=%00&from=x&id=<script>alert(1)</script>",
                "302 | /people?<script>alert(1)</script>",
                "302 | /me",
                "404 | /attachment/00000000-0000-0000-0000-000000000000",
                "404 | /attachment/00000000-0000-0000-0000-000000000000/original",
                "404 | /attachment/<script>alert(1)</script>",
                "400 | /attachment/' or true --/thumbnail",
                "302 | /export/trail.csv?actor=%00",
                "400 | /place/%FF%FE",
                "400 | /place/%",
                "400 | /place/%zz",
                "400 | /place/..%2f..%2fetc%2fpasswd",
                "400 | /../../etc/passwd",
                "400 | /%2e%2e/%2e%2e/etc/passwd",
                "400 | /..;/..;/",
                "400 | //evil.example",
                "400 | //",
                "400 | /place//citadel",
                "400 | /;jsessionid=1234",
                "400 | /place/citadel;a=b",
                "400 | /\\evil",
                "404 | /<script>alert(1)</script>",
                "400 | /%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "404 | /{0}",
                "200 | /?status={0}",
                "400 | /?status=%",
                "200 | /?status=%00&place=%00",
                "400 | /?q=%FF%FE",
                "400 | /?q=%ED%A0%80",
                "200 | /?place=<b>",
                "200 | /?place[]=1&place[a]=2",
                "400 | /?=&&&=",
                "200 | /?v-r=uidl",
                "400 | /?v-r=init",
                "403 | /?v-r=heartbeat",
                "200 | /?v-r=push",
                "403 | /?v-r=nonsense",
                "404 | /VAADIN/nothing.js",
                "400 | /VAADIN/../application.properties",
                "400 | /VAADIN/%2e%2e/application.properties",
                "404 | /VAADIN/dynamic/resource/0/0/x",
                "404 | /tadmor/nothing.css",
                "404 | /tadmor/",
                "404 | /plan/nothing.geojson",
                "404 | /webjars/nothing",
                "404 | /error",
                "404 | /error?status=500&trace=true&message=x",
                "404 | /.env",
                "404 | /.git/config",
                "404 | /wp-login.php",
                "404 | /admin",
                "404 | /logout",
                "404 | /login",
                "400 | /sign-in?return=%",
                "200 | /sign-in?wait=-1&error",
                "404 | /actuator/heapdump",
                "404 | /favicon.ico",
                "400 | nowhere",
                "400 | *",
                "400 | http://evil.example/",
                "404 | /%D8%A7%D9%84%D9%85%D8%B9%D8%A8%D8%AF",
                "200 | /?q=%D8%AA%D8%AF%D9%85%D8%B1",
                "200 | '/?q=a|b^c`d{e}[f]'"
            })
    void answersWithAPageOfItsOwn(int status, String target) throws Exception {
        String answer = new PlainClient(port).raw(target);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer)
                .doesNotContain("Exception", "org.springframework", "org.apache", "com.vaadin", "Whitelabel", "Tomcat")
                .doesNotContain("<script>alert(1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/place/%zz", "//", "/plan/nothing.geojson", "/error"})
    void saysSoWhereNoScreenCan(String target) throws Exception {
        assertThat(new PlainClient(port).raw(target))
                .contains(
                        "<html lang=\"en\" dir=\"ltr\">", "<h1>Nothing here</h1>", "There is no page at this address.")
                .contains("<a href=\"/\">Go to all places</a>");
    }
}
