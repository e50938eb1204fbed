package org.tadmor.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;
import static org.tadmor.ProgramTest.PASSWORD;
import static org.tadmor.attachment.ExampleFiles.ascii;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tadmor.PlainClient;
import org.tadmor.ProgramTest;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.note.CuratorNotes;

@ProgramTest
class AttachmentDownloadTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Attachments attachments;

    @Autowired
    private CuratorNotes notes;

    private PlainClient reader;
    private PlainClient curator;
    private Subject subject;

    @BeforeEach
    void writeANote() throws Exception {
        reader = new PlainClient(port);
        curator = new PlainClient(port);
        curator.signIn("/sign-in", CURATOR, PASSWORD);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        CURATOR, "", AuthorityUtils.createAuthorityList("ROLE_CURATOR")));
        subject = new Subject(
                Subject.NOTE,
                notes.write("temple-of-bel", "With files.", UUID.randomUUID())
                        .noteId()
                        .toString());
    }

    @AfterEach
    void clear(@Autowired JdbcClient database) {
        SecurityContextHolder.clearContext();
        database.sql("truncate note_revision, attachment cascade").update();
    }

    @Test
    void showsReadersAPictureThatNothingRunsIn() throws Exception {
        Attachment attached = attach("arch.jpg", ExampleFiles.photograph(40, 20));
        attachments.title(attached.id(), "The arch, \"before\" قوس", UUID.randomUUID());
        HttpResponse<String> answer = reader.get("/attachment/" + attached.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertHeader(answer, "Content-Type", "image/jpeg");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline; filename=")
                .contains("filename*=UTF-8''The%20arch%2C%20_before_%20%D9%82%D9%88%D8%B3.jpg");
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "Content-Security-Policy", "default-src 'none'; sandbox");
        assertHeader(answer, "Cross-Origin-Resource-Policy", "same-origin");
        assertHeader(answer, "Cache-Control", "no-cache, private");
        assertHeader(answer, "ETag", "\"" + attached.published().sha256() + "\"");
        assertHeader(
                answer, "Content-Length", String.valueOf(attached.published().size()));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain(ExampleFiles.TRACE);
    }

    @Test
    void showsThumbnailsAndKeepsDocumentsAndTextsToBeStored() throws Exception {
        Attachment photograph = attach("arch.jpg", ExampleFiles.photograph(400, 200));
        HttpResponse<String> thumbnail = reader.get("/attachment/" + photograph.id() + "/thumbnail");
        assertHeader(thumbnail, "Content-Type", "image/jpeg");
        assertThat(thumbnail.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline;");
        for (Attachment file :
                new Attachment[] {attach("report.pdf", ExampleFiles.document()), attach("list.csv", ascii("=1+1,2\n"))
                }) {
            HttpResponse<String> answer = reader.get("/attachment/" + file.id());
            assertHeader(answer, "Content-Type", file.type().mediaType());
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment;")
                    .doesNotContain("report", "list", "csv");
            assertThat(answer.body()).doesNotContain(ExampleFiles.TRACE);
        }
    }

    @Test
    void givesCuratorsTheOriginalToBeStored() throws Exception {
        Attachment attached = attach("arch.jpg", ExampleFiles.photograph(40, 20));
        HttpResponse<String> answer = curator.get("/attachment/" + attached.id() + "/original");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("arch.jpg");
        assertHeader(answer, "Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(answer.body()).contains(ExampleFiles.TRACE);
    }

    @Test
    void answersThatABrowserHasItAlready() throws Exception {
        Attachment attached = attach("a.txt", ascii("a"));
        String path = "/attachment/" + attached.id();
        String tag = "\"" + attached.published().sha256() + "\"";
        HttpResponse<String> again = reader.get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        attachments.withdraw(attached.id(), "shows a face", UUID.randomUUID());
        assertThat(reader.get(path, "If-None-Match", tag).statusCode()).isEqualTo(404);
    }

    @Test
    void answersTheSameForWhatIsHiddenAndWhatIsNotThere() throws Exception {
        Attachment attached = attach("arch.jpg", ExampleFiles.photograph(40, 20));
        String nothing = trace(reader.get("/attachment/" + UUID.randomUUID()), "");
        assertThat(nothing).startsWith("404");
        assertThat(trace(
                        reader.get("/attachment/" + attached.id() + "/original"),
                        attached.id().toString()))
                .isEqualTo(nothing);
        attachments.withdraw(attached.id(), "shows a face", UUID.randomUUID());
        for (String version : new String[] {"", "/original", "/thumbnail"}) {
            assertThat(trace(
                            reader.get("/attachment/" + attached.id() + version),
                            attached.id().toString()))
                    .isEqualTo(nothing);
        }
        assertThat(curator.get("/attachment/" + attached.id()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "%00",
                "x",
                "..%2f..",
                "%3Cscript%3E",
                "'or'1'='1",
                "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"
            })
    void findsNothingAtAnAddressThatIsNone(String id) throws Exception {
        assertThat(reader.get("/attachment/" + id).statusCode()).isIn(400, 404);
    }

    private Attachment attach(String name, byte[] content) {
        return attachments.attach(subject, name, content, UUID.randomUUID());
    }

    /** All that could tell one answer from another. */
    private static String trace(HttpResponse<String> answer, String id) {
        assertThat(answer.body()).doesNotContain(id.isEmpty() ? ExampleFiles.TRACE : id);
        return answer.statusCode() + " " + answer.headers().map().keySet() + answer.body();
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }
}
