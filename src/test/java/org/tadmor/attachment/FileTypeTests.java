package org.tadmor.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.attachment.ExampleFiles.ascii;

import java.io.ByteArrayOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTests {

    @Test
    void tellsByTheContent() {
        assertThat(FileType.of(ExampleFiles.photograph(4, 4))).hasValue(FileType.JPEG);
        assertThat(FileType.of(ExampleFiles.png(4, 4))).hasValue(FileType.PNG);
        assertThat(FileType.of(ExampleFiles.document())).hasValue(FileType.PDF);
        assertThat(FileType.of(ascii("place;state\ntemple;gone\n"))).hasValue(FileType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><a/>",
                "GIF89a\u0001\u0000\u0001\u0000",
                "II*\u0000",
                "MZ\u0090\u0000\u0003",
                "#!/bin/sh\nrm -r /\n",
                "{\\rtf1\\ansi}",
                "\u0000\u0001\u0002\u0003"
            })
    void takesNothingElse(String content) {
        assertThat(FileType.of(ascii(content))).isEmpty();
    }

    @Test
    void takesNoOfficeFilesWithTheirMacros() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(FileType.of(bytes.toByteArray())).isEmpty();
    }
}
