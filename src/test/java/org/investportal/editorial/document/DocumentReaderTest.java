package org.investportal.editorial.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.investportal.editorial.document.DocumentRefused.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String WORDS = "临海市2023年产值达50亿元。";

    private static byte[] word(String document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static Reason refusal(byte[] file) {
        try {
            return Assertions.fail("was read: " + DocumentReader.read(file));
        } catch (DocumentRefused refused) {
            return refused.reason();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void readsPlainTextInTheUsualEncodings(String encoding) {
        assertThat(DocumentReader.read(WORDS.getBytes(Charset.forName(encoding))))
                .isEqualTo(WORDS);
    }

    @Test
    void readsTheParagraphsOfAWordDocument() throws IOException {
        String document = "<?xml version=\"1.0\"?><w:document " + NAMESPACE + "><w:body>"
                + "<w:p><w:r><w:t>Output was </w:t></w:r><w:r><w:t>5 billion yuan.</w:t></w:r></w:p>"
                + "<w:p><w:del><w:r><w:delText>6</w:delText><w:t>7</w:t></w:r></w:del><w:r><w:t>It grew</w:t><w:tab/><w:t>by 8%.</w:t></w:r></w:p>"
                + "</w:body></w:document>";

        assertThat(DocumentReader.read(word(document))).isEqualTo("Output was 5 billion yuan.\n\nIt grew by 8%.");
    }

    @Test
    void readsTheWordsOfAPageWithoutScriptsAndHiddenParts() {
        String page = "<!doctype html><title>No</title><script>var a = 1;</script><h1>Port</h1>"
                + "<p>Output was <b>5 billion</b>\n yuan.<p hidden>9</p><table><tr><td>a</td><td>b</td></tr></table>";

        assertThat(DocumentReader.read(page.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Port\n\nOutput was 5 billion yuan.\n\na\n\nb");
    }

    @Test
    void loadsNothingThatADocumentNames(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String document = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document " + NAMESPACE
                + "><w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>";

        assertThatThrownBy(() -> DocumentReader.read(word(document))).isInstanceOf(DocumentRefused.class);
    }

    @Test
    void refusesADocumentThatExpandsTooFar() throws IOException {
        byte[] packed = word("<w:document " + NAMESPACE + ">" + " ".repeat(40_000_000) + "</w:document>");

        assertThat(packed.length).isLessThan(DocumentReader.LARGEST);
        assertThat(refusal(packed)).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @Test
    void stopsReadingAWordDocumentAtTheLimitOfItsText() throws IOException {
        String document = "<w:document " + NAMESPACE + "><w:p><w:t>" + "5 ".repeat(1_000_001) + "</w:t></w:p><damaged";

        assertThat(refusal(word(document))).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @Test
    void readsReferencesAndSectionsInAWordDocument() throws IOException {
        String document = "<w:document " + NAMESPACE + "><w:p><w:t>R&amp;D <![CDATA[< 5]]></w:t></w:p></w:document>";

        assertThat(DocumentReader.read(word(document))).isEqualTo("R&D < 5");
    }

    @Test
    void refusesWhatHasNoText() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(" \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(new byte[DocumentReader.LARGEST + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})).isEqualTo(Reason.UNREADABLE);
        assertThat(refusal("PK\u0003\u0004 damaged".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Reason.UNREADABLE);
        assertThat(refusal(word("<w:document"))).isEqualTo(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p>a", "<b><i>", "&amp;", "<!--", "a "})
    void readsTwoMegabytesInSeconds(String fragment) {
        String page = "<html>" + fragment.repeat(2_000_000 / fragment.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                DocumentReader.read(page.getBytes(StandardCharsets.UTF_8));
            } catch (DocumentRefused withoutText) {
                // also within the time
            }
        });
    }
}
