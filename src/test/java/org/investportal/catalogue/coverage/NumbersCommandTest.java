package org.investportal.catalogue.coverage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersCommandTest {

    private static final String KNOWN = "The port\n\nIt handled 1,662 boats in 2011.\n";
    private static final String CHANGED = "The quay\n\nIt has two cranes.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path text;

    NumbersCommandTest(@TempDir Path folder) {
        text = folder.resolve("text.txt");
    }

    @Test
    void listsATextWhoseListIsCommitted() throws IOException {
        Files.writeString(text, KNOWN);

        assertThat(run(text.toString())).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("paragraph,sentence,ordinal,token\n2,1,1,\"1,662\"\n2,1,2,2011\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void printsOnlyTheDigestOfAnUnknownText() throws IOException {
        Files.writeString(text, "abc");

        assertThat(run(text.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains(
                        "knows no text with the SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void listsAnUnknownTextWithTheOptionNew() throws IOException {
        Files.writeString(text, "占20亿");

        assertThat(run(text.toString(), "--new")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("paragraph,sentence,ordinal,token\n1,1,1,20亿\n");
    }

    @Test
    void reportsADifferenceFromTheCommittedList() throws IOException {
        Files.writeString(text, CHANGED);

        assertThat(run(text.toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).endsWith("2,1,1,two\n");
        assertThat(err.toString(UTF_8)).contains("differs from the committed list");
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Files.write(text, "Größe 5".getBytes(ISO_8859_1));

        assertThat(run(text.toString(), "--new")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("not in UTF-8");
    }

    @Test
    void asksForAFileItCanRead() throws IOException {
        assertThat(run(text.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Cannot read the file");
    }

    @Test
    void asksForItsArguments() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(text.toString(), "--old")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("path of the text").hasLineCount(2);
    }

    private int run(String... arguments) throws IOException {
        return new NumbersCommand(
                        new TokenListLoader("coverage-examples"),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8))
                .run(List.of(arguments));
    }
}
