package org.investportal.editorial.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import org.investportal.catalogue.value.Sha256;
import org.investportal.editorial.source.SourceTextRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is recognised whatever a program did to its line ends. */
class SourceTextDecoderTest {

    private static final String TEXT = "A title\n\nOne sentence, “quoted”.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "A title\r\n\r\nOne sentence, “quoted”.\r\n",
                "A title\n\nOne sentence, “quoted”.",
                "\ufeffA title\r\n\r\nOne sentence, “quoted”.\r\n"
            })
    void findsTheFormWithTheDigest(String sent) {
        String read = SourceTextDecoder.read(sent.getBytes(UTF_8));

        assertThat(SourceTextDecoder.withDigest(read, Sha256.of(TEXT))).contains(TEXT);
        assertThat(SourceTextDecoder.withDigest(TEXT, Sha256.of(sent))).contains(sent);
    }

    @Test
    void findsNoFormOfAnotherText() {
        assertThat(SourceTextDecoder.withDigest(TEXT.replace("One", "Two"), Sha256.of(TEXT)))
                .isEmpty();
    }

    @Test
    void refusesOtherEncodings() {
        refuses("caf\u00e9", ISO_8859_1, Reason.NOT_UTF8);
        refuses("数字", Charset.forName("GB18030"), Reason.NOT_UTF8);
        refuses("A \ufffd that a browser put there", UTF_8, Reason.NOT_UTF8);
        refuses("Text", UTF_16, Reason.NOT_UTF8);
    }

    @Test
    void refusesWhatIsNoText() {
        refuses("a\u0000b", UTF_8, Reason.NOT_TEXT);
    }

    private static void refuses(String text, Charset encoding, Reason reason) {
        assertThatExceptionOfType(SourceTextRefused.class)
                .isThrownBy(() -> SourceTextDecoder.read(text.getBytes(encoding)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
