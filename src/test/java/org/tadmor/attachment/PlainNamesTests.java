package org.tadmor.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "temple.jpg                    | temple.jpg",
                "../../etc/passwd              | passwd",
                "'C:\\photos\\arch.png'        | arch.png",
                "'a\"b<c>d:e|f?g*.pdf'         | a_b_c_d_e_f_g_.pdf",
                "'line\r\nContent-Type: x.txt' | line Content-Type_ x.txt",
                "'null\u0000byte.png'          | nullbyte.png",
                "'turned\u202Egpj.exe'         | turnedgpj.exe",
                "معبد بل.jpg                   | معبد بل.jpg",
                "'e\u0301tude.pdf'             | étude.pdf",
                ".htaccess                     | htaccess",
                "...                           | file",
                "' '                           | file",
                "'half \uD83D.txt'             | half .txt",
                "'\u200Cزن\u200Cهای.pdf'       | '\u200Cزن\u200Cهای.pdf'"
            })
    void makesANameThatAnySystemCanStore(String sent, String name) {
        assertThat(PlainNames.fileName(sent)).isEqualTo(name);
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        assertThat(PlainNames.fileName("🏛".repeat(500) + ".jpeg")).isEqualTo("🏛".repeat(115) + ".jpeg");
        assertThat(PlainNames.title("x".repeat(500))).hasSize(120);
    }

    @Test
    void namesAFileByItsTitleOrElseByItsHash() {
        assertThat(PlainNames.fileName("The arch: “before”", "0123456789abcdef", FileType.JPEG))
                .isEqualTo("The arch_ “before”.jpg");
        assertThat(PlainNames.fileName("", "0123456789abcdef", FileType.TEXT)).isEqualTo("attachment-01234567.txt");
    }
}
