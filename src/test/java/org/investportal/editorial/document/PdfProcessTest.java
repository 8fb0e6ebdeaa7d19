package org.investportal.editorial.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.investportal.editorial.document.DocumentRefused.Reason;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PdfProcessTest {

    private static final int MORE_THAN_THE_MEMORY = 150_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private static Reason refusal(byte[] file) {
        try {
            return Assertions.fail("was read: " + DocumentReader.read(file));
        } catch (DocumentRefused refused) {
            return refused.reason();
        }
    }

    @Test
    void readsTheParagraphsOfAPdf() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            pdf.lines(72, 700, "Output of the industry was 123.4 billion yuan in 2023, which was an inter-")
                    .lines(72, 686, "national record. The growth of the first half was 8.6 percent, above that")
                    .lines(72, 672, "of 2022.")
                    .lines(72, 644, "Exports were US$2.3 billion.");

            assertThat(DocumentReader.read(pdf.bytes()))
                    .isEqualTo(
                            "Output of the industry was 123.4 billion yuan in 2023, which was an international record."
                                    + " The growth of the first half was 8.6 percent, above that of 2022.\n\n"
                                    + "Exports were US$2.3 billion.");
        }
    }

    @Test
    void readsChineseWithoutTheFont() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            pdf.chinese(96, 700, "2023年，全市生物医药产业实现增加值1234.5亿元，").chinese(72, 680, "同比增长8.6%。其中，医疗器械产业全年营业收入达567亿元");
            pdf.chinese(72, 660, "。").chinese(96, 640, "出口23亿美元。");

            assertThat(PdfCommand.text(pdf.bytes()))
                    .isEqualTo("2023年，全市生物医药产业实现增加值1234.5亿元，同比增长8.6%。其中，医疗器械产业全年营业收入达567亿元。\n\n出口23亿美元。");
        }
    }

    @Test
    void readsOneColumnAfterTheOther() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            pdf.lines(
                            72,
                            700,
                            "In 2023 the output of the industry",
                            "reached 123.4 billion yuan and its",
                            "exports, which had been low before,")
                    .lines(320, 700, "reached US$2.3 billion. The city has", "2,600 enterprises.");

            assertThat(PdfCommand.text(pdf.bytes()))
                    .isEqualTo("In 2023 the output of the industry reached 123.4 billion yuan and its exports, "
                            + "which had been low before, reached US$2.3 billion. The city has 2,600 enterprises.");
        }
    }

    @Test
    void leavesOutRepeatedHeadersAndPageNumbersOnly() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            for (int page = 1; page <= 3; page++) {
                pdf.lines(72, 750, "Release of the bureau")
                        .lines(
                                72,
                                700,
                                "In the year " + (2020 + page)
                                        + " the output of the industry in the whole of the city was",
                                "high, and the number of the parks that it counts was")
                        .lines(300, 40, "- " + page + " -");
                if (page < 3) {
                    pdf.page();
                }
            }

            assertThat(PdfCommand.text(pdf.bytes()))
                    .startsWith("Release of the bureau\n\nIn the year 2021 the")
                    .containsOnlyOnce("Release")
                    .contains("2022", "2023")
                    .doesNotContain("- 1 -", "- 2 -", "- 3 -");
        }
    }

    @Test
    void keepsNumbersAtTheEdgeThatCountNoPages() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            pdf.lines(300, 40, "1").page().lines(300, 40, "2").page().lines(300, 40, "4");

            assertThat(PdfCommand.text(pdf.bytes())).isEqualTo("1\n\n2\n\n4");
        }
    }

    @Test
    void marksSignsThatTheFileDoesNotName() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            pdf.lines(72, 700, "Output of the whole industry was")
                    .unknown(254, 700, "5")
                    .lines(270, 700, "billion yuan.");

            assertThat(PdfCommand.text(pdf.bytes())).isEqualTo("Output of the whole industry was \ufffd billion yuan.");
        }
        try (PdfSample pdf = new PdfSample()) {
            assertThat(refusal(pdf.unknown(72, 700, "Output was 5").bytes())).isEqualTo(Reason.UNREADABLE);
        }
    }

    @Test
    void opensFilesThatOnlyTheirOwnerMayChangeAndRefusesThoseWithAPassword() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            assertThat(DocumentReader.read(
                            pdf.lines(72, 700, "Output: 5").locked("owner", "").bytes()))
                    .isEqualTo("Output: 5");
        }
        try (PdfSample pdf = new PdfSample()) {
            assertThat(refusal(pdf.lines(72, 700, "Output: 5")
                            .locked("owner", "user")
                            .bytes()))
                    .isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void refusesFilesWithoutTextAndDamagedFiles() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            byte[] whole = pdf.content("0 0 100 100 re f").bytes();

            assertThat(refusal(whole)).isEqualTo(Reason.NO_TEXT);
            assertThat(refusal(Arrays.copyOf(whole, 60))).isEqualTo(Reason.UNREADABLE);
            assertThat(refusal("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(Reason.UNREADABLE);
        }
    }

    @Test
    void refusesAFileThatExpandsTooFar() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            byte[] file = pdf.bomb("BT /F1 12 Tf (55555) Tj ET ", MORE_THAN_THE_MEMORY)
                    .bytes();

            assertThat(file.length).isLessThan(DocumentReader.LARGEST);
            assertThat(refusal(file)).isEqualTo(Reason.EXPANDS_TOO_FAR);
        }
    }

    @Test
    void endsWhatTakesTooLong() throws IOException {
        try (PdfSample pdf = new PdfSample()) {
            byte[] file = pdf.endless().bytes();
            Instant start = Instant.now();

            Assertions.assertThrows(DocumentRefused.class, () -> PdfProcess.read(file, LIMIT));

            assertThat(Duration.between(start, Instant.now())).isBetween(LIMIT, LIMIT.multipliedBy(30));
            assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                    .noneMatch(child -> child.info().commandLine().orElse("").contains(PdfCommand.class.getName()));
        }
    }
}
