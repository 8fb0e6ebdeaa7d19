package org.investportal.editorial.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.investportal.wording.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spreadsheets are read from text and workbooks alike. */
class SpreadsheetReaderTest {

    private static final String ROWS = "indicator,area,period,value,remark\ngdp,hangzhou,2019,\"1,662\",杭州\n";

    private final SpreadsheetReader reader = new SpreadsheetReader(new SpreadsheetColumnIndex(English.words()));

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "GB18030"})
    void readsTheUsualEncodings(String charset) {
        SpreadsheetTable table = reader.file(ROWS.getBytes(Charset.forName(charset)));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).get(SpreadsheetColumn.VALUE)).isEqualTo("1,662");
        assertThat(table.rows().get(0).number()).isEqualTo(2);
        assertThat(table.ignored()).containsExactly("remark");
    }

    @Test
    void readsColumnNamesInTheUsualChineseEncoding() {
        byte[] file = "指标（代码）,地区（代码）,时间（代码）,原文数字\n数字经济增速,杭州,2031,15.1\n".getBytes(Charset.forName("GB18030"));
        assertThat(reader.file(file).rows())
                .extracting(row -> row.get(SpreadsheetColumn.AREA) + row.get(SpreadsheetColumn.VALUE))
                .containsExactly("杭州15.1");
    }

    @ParameterizedTest
    @CsvSource({"'\t'", "','", "';'"})
    void readsEachDelimiter(String delimiter) {
        SpreadsheetTable table = reader.text("value|figure\n15|/figures/gdp/hangzhou/2019\n".replace("|", delimiter));
        assertThat(table.rows().get(0).get(SpreadsheetColumn.FIGURE)).isEqualTo("/figures/gdp/hangzhou/2019");
    }

    @Test
    void findsColumnsByTheirNamesInEachLanguage() {
        assertThat(reader.text("数据（代码）\t原文数字\n/x\t5\n").columns())
                .containsExactlyInAnyOrder(SpreadsheetColumn.FIGURE, SpreadsheetColumn.VALUE);
    }

    @Test
    void leavesOutColumnsOfWordsBesideThoseOfCodes() {
        SpreadsheetTable table =
                reader.text("Period\tPeriod (code)\tFigure (code)\tDigits as printed\nlate\t2018\t/x\t5\n");
        assertThat(table.rows().get(0).get(SpreadsheetColumn.PERIOD)).isEqualTo("2018");
        assertThat(table.ignored()).containsExactly("Period");
    }

    @Test
    void writesTextThatItReadsAgain() {
        SpreadsheetTable table = reader.text("value,figure\n\n5,\"a \"\"b\"\"\nc\"\n,\n6,'--2020\n");
        assertThat(reader.text(SpreadsheetTextWriter.of(table)).rows())
                .extracting(row -> row.number() + row.get(SpreadsheetColumn.VALUE) + row.get(SpreadsheetColumn.FIGURE))
                .containsExactly("35a \"b\"\nc", "56--2020");
    }

    /** A spreadsheet program keeps it if it saves a CSV file as a workbook. */
    @Test
    void readsTextWithoutTheApostropheOfTheExport() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(1, 0, "5");
            sheet.value(1, 1, "'--2020");
        });
        for (byte[] file : List.of("value,figure\n5,'--2020\n".getBytes(StandardCharsets.UTF_8), workbook)) {
            assertThat(reader.file(file).rows())
                    .extracting(row -> row.get(SpreadsheetColumn.FIGURE))
                    .containsExactly("--2020");
        }
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(refusal("")).isEqualTo(Reason.EMPTY);
        assertThat(refusal("one,two\n1,2\n")).isEqualTo(Reason.NO_HEADER);
        assertThat(refusal("value,value,figure\n")).isEqualTo(Reason.COLUMN_TWICE);
        assertThat(refusal("value,figure\n\"5,x\n6,y\n")).isEqualTo(Reason.QUOTE);
        assertThat(refusal("value,figure\n5," + "x".repeat(2_001))).isEqualTo(Reason.CELL_TOO_LONG);
        assertThat(refusal("value,figure" + ",x".repeat(200))).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(refusal("value,figure\n" + "5,x\n".repeat(1_000_000))).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal(new byte[] {'v', (byte) 0xe9, 'l', ','})).isEqualTo(Reason.ENCODING);
        assertThat(refusal("value,figure\n5,\0".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.ENCODING);
        assertThat(refusal("value,figure".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Reason.ENCODING);
        assertThat(refusal(" \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY_FILE);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'}))
                .isEqualTo(Reason.OTHER_FORMAT);
        assertThat(refusal(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .isEqualTo(Reason.OTHER_FORMAT);
        assertThat(refusal(new byte[] {'M', 'Z', 0, 0, 3, (byte) 0xff})).isEqualTo(Reason.OTHER_FORMAT);
    }

    @Test
    void readsATableOfTheLastAllowedSize() {
        SpreadsheetTable widest = reader.text("value,figure" + ",x".repeat(198) + "\n5," + "y".repeat(2_000));
        SpreadsheetTable longest = reader.text("value,figure\n" + "5,x\n".repeat(2_000));

        assertThat(widest.rows().get(0).get(SpreadsheetColumn.FIGURE)).hasSize(2_000);
        assertThat(longest.rows()).hasSize(2_000);
        assertThat(refusal("value,figure" + ",x".repeat(199))).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(refusal("value,figure\n" + "5,x\n".repeat(2_001))).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void looksForTheHeaderInTheFirstTenLines() {
        assertThat(reader.text("title\n".repeat(9) + "value\tfigure\n5\tx\n").rows())
                .hasSize(1);
        assertThat(refusal("title\n".repeat(10) + "value\tfigure\n5\tx\n")).isEqualTo(Reason.NO_HEADER);
    }

    @Test
    void namesIgnoredColumnsInSixtyCharacters() {
        assertThat(reader.text("value,figure," + "a".repeat(60) + "," + "b".repeat(61) + "\n5,x\n")
                        .ignored())
                .containsExactly("a".repeat(60), "b".repeat(60) + "…");
    }

    @Test
    void keepsTheDigitsThatACellShows() throws IOException {
        SpreadsheetTable table = reader.file(workbook(sheet -> {
            sheet.value(1, 0, 1.5);
            sheet.style(1, 0).format("#,##0.00").set();
            sheet.value(2, 0, 0.151);
            sheet.style(2, 0).format("0.0%").set();
            sheet.value(3, 0, 0.1 + 0.2);
            sheet.value(4, 0, 159200000000.0);
            sheet.value(5, 0, "1592亿");
            sheet.value(6, 0, 15.25);
            sheet.style(6, 0).format("0").set();
        }));
        assertThat(table.rows())
                .extracting(row -> row.get(SpreadsheetColumn.VALUE))
                .containsExactly("1.50", "15.1%", "0.3", "159200000000", "1592亿", "15.25");
    }

    @Test
    void refusesCellsWhoseContentIsNotWhatWasTyped() throws IOException {
        assertThat(refused(workbook(sheet -> {
                            sheet.formula(1, 0, "1+1");
                            sheet.value(2, 0, 43_000);
                            sheet.style(2, 0).format("yyyy-mm").set();
                            sheet.formula(3, 0, "A1");
                        }))
                        .arguments())
                .containsExactly(entry(Reason.FORMULA, List.of("A2, A4")), entry(Reason.DATE, List.of("A3")));
        assertThat(refused(workbook(sheet -> IntStream.rangeClosed(1, 30).forEach(row -> sheet.formula(row, 0, "1"))))
                        .arguments()
                        .toString())
                .startsWith("{FORMULA=[A2, A3, ")
                .endsWith("A21, …]}");
        assertThat(refusal(workbook(sheet -> sheet.formula(1, 0, "1+1")))).isEqualTo(Reason.FORMULA);
        assertThat(refusal(workbook(sheet -> {
                    sheet.value(1, 0, 43_000);
                    sheet.style(1, 0).format("yyyy-mm").set();
                })))
                .isEqualTo(Reason.DATE);
    }

    @Test
    void ignoresFormulasInColumnsThatAreNotRead() throws IOException {
        assertThat(reader.file(workbook(sheet -> {
                            sheet.value(0, 2, "growth");
                            sheet.formula(1, 2, "A2/A1");
                            sheet.value(1, 0, 7);
                        }))
                        .rows())
                .hasSize(1);
    }

    static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", null)) {
            workbook.newWorksheet("About").value(0, 0, "value");
            Worksheet sheet = workbook.newWorksheet("Figures");
            sheet.value(0, 0, "value");
            sheet.value(0, 1, "figure");
            content.accept(sheet);
        }
        return bytes.toByteArray();
    }

    private Reason refusal(String text) {
        return reason(catchThrowableOfType(SpreadsheetRefused.class, () -> reader.text(text)));
    }

    private Reason refusal(byte[] file) {
        return reason(refused(file));
    }

    private static Reason reason(SpreadsheetRefused refused) {
        assertThat(refused.arguments()).hasSize(1);
        return refused.arguments().firstKey();
    }

    private SpreadsheetRefused refused(byte[] file) {
        return catchThrowableOfType(SpreadsheetRefused.class, () -> reader.file(file));
    }
}
