package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteMarkdownTests {

    @Test
    void rendersWhatCuratorsUse() {
        assertThat(NoteMarkdown.toHtml("# Visit\n\n*Seen* from the **east**:\n\n- one\n- two"))
                .contains("<h1>Visit</h1>", "<em>Seen</em>", "<strong>east</strong>", "<li>one</li>");
    }

    @Test
    void linksToTheWebWithoutTellingWhereFrom() {
        assertThat(NoteMarkdown.toHtml("[report](https://example.org/r)"))
                .contains("href=\"https://example.org/r\"", "rel=\"nofollow noopener noreferrer\"");
    }

    @Test
    void showsWrittenTagsAsText() {
        assertThat(NoteMarkdown.toHtml("<b>bold</b>")).contains("&lt;b&gt;bold&lt;/b&gt;");
    }

    @Test
    void showsAnImageAsItsDescription() {
        assertThat(NoteMarkdown.toHtml("![the arch in 2010](https://tracker.example/p.png)"))
                .contains("the arch in 2010")
                .doesNotContain("<img", "tracker.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "[click](JaVaScRiPt:alert(1))",
                "[click](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "![x](https://example.org/\"onerror=\"alert(1))",
                "<svg/onload=alert(1)>",
                "<style>*{display:none}</style>"
            })
    void letsNoScriptThrough(String markdown) {
        String html = NoteMarkdown.toHtml(markdown);
        assertThat(
                        org.jsoup.Jsoup.parseBodyFragment(html)
                                .select(
                                        "script, img, svg, style, [onerror], [onclick], [onload], a[href^=javascript], a[href^=data]"))
                .isEmpty();
    }
}
