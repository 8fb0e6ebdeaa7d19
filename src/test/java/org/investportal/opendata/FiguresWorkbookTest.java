package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecord;
import org.investportal.site.part.FigureRecordMapper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spreadsheet opens the workbooks: their numbers are numbers, and they say what they are. */
@ShippedPortal
class FiguresWorkbookTest {

    private static final int AMOUNT = place(FigureColumn.AMOUNT);

    private final Portal portal;
    private final FiguresWorkbook workbook;
    private final FigureRecordMapper figures;
    private final Catalogue catalogue;
    private final FigureFile file;

    FiguresWorkbookTest(Portal portal, FiguresWorkbook workbook, FigureRecordMapper figures, Catalogue catalogue) {
        this.portal = portal;
        this.workbook = workbook;
        this.figures = figures;
        this.catalogue = catalogue;
        this.file = figures.at(catalogue.current(), Language.EN);
    }

    @Test
    void hasTheFiguresOfTheTable() throws IOException {
        List<Row> rows = sheet(bytes(file), 1);

        assertThat(rows).hasSize(61);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("Indicator");
        for (int at = 0; at < file.records().size(); at++) {
            Row row = rows.get(at + 1);
            assertThat(row.getCell(AMOUNT).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellAsNumber(AMOUNT).map(BigDecimal::toPlainString))
                    .map(BigDecimal::new)
                    .get()
                    .usingComparator(BigDecimal::compareTo)
                    .isEqualTo(file.records().get(at).quantity().amount());
            assertThat(row.getCellText(place(FigureColumn.PERIOD)))
                    .isEqualTo(file.records().get(at).period().code());
        }
    }

    /** In the format of most cells, programs show numbers from twelve digits on with an exponent. */
    @Test
    void amountsHaveAFormatWithTheirDecimals() throws IOException {
        List<Row> rows = sheet(bytes(file), 1);

        for (int at = 0; at < file.records().size(); at++) {
            BigDecimal amount = file.records().get(at).quantity().amount();
            BigDecimal plain = amount.setScale(Math.max(amount.scale(), 0));
            String format = plain.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(plain.scale());
            assertThat(rows.get(at + 1).getCell(AMOUNT).getDataFormatString())
                    .as(plain.toPlainString())
                    .isEqualTo(format);
        }
    }

    @Test
    void daysAreDates() throws IOException {
        List<Row> rows = sheet(bytes(file), 1);
        int start = place(FigureColumn.PERIOD_START);

        for (int at = 0; at < file.records().size(); at++) {
            Row row = rows.get(at + 1);
            LocalDate first = file.records().get(at).period().firstDay();
            if (!first.equals(LocalDate.MIN)) {
                assertThat(row.getCell(start).getDataFormatString()).isEqualTo("yyyy-mm-dd");
                assertThat(row.getCellAsDate(start).map(LocalDateTime::toLocalDate))
                        .contains(first);
            }
        }
    }

    @Test
    void placesAreNumbersWhereThereIsOne() throws IOException {
        List<Row> rows = sheet(bytes(file), 1);

        assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
            for (FigureColumn column : List.of(FigureColumn.PARAGRAPH, FigureColumn.SENTENCE)) {
                Cell cell = row.getCell(place(column));
                assertThat(cell.getType())
                        .as(cell.getText())
                        .isEqualTo(cell.getText().matches("\\d+") ? CellType.NUMBER : CellType.STRING);
            }
        });
    }

    @Test
    void addressesAreLinks() throws IOException {
        byte[] bytes = bytes(file);
        List<String> addresses = sheet(bytes, 1).stream()
                .skip(1)
                .map(row -> row.getCellText(place(FigureColumn.URL)))
                .toList();

        assertThat(part(bytes, "xl/worksheets/_rels/sheet2.xml.rels")
                        .select("Relationship[Type$=/hyperlink]")
                        .eachAttr("Target"))
                .isEqualTo(addresses);
        assertThat(part(bytes, "xl/worksheets/sheet2.xml").select("hyperlink").eachAttr("ref"))
                .hasSameSizeAs(addresses)
                .startsWith("Q2", "Q3");
        assertThat(part(bytes, "xl/worksheets/_rels/sheet1.xml.rels")
                        .select("Relationship")
                        .eachAttr("Target"))
                .containsExactly(sheet(bytes, 0).get(3).getCellText(1));
    }

    @Test
    void notesWrap() throws IOException {
        byte[] bytes = bytes(file);
        Elements styles = part(bytes, "xl/styles.xml").select("cellXfs > xf");

        assertThat(part(bytes, "xl/worksheets/sheet2.xml").select("c[r~=^P\\d+$]:has(is)"))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(styles.get(Integer.parseInt(note.attr("s")))
                                .select("alignment")
                                .attr("wrapText"))
                        .isEqualTo("true"));
    }

    @Test
    void namesItsPublisherAndTheRangeOfEachSheet() throws IOException {
        byte[] bytes = bytes(file);
        int lines = sheet(bytes, 0).get(sheet(bytes, 0).size() - 1).getRowNum();

        assertThat(text(sheet(bytes, 0)))
                .contains("Publisher\n"
                        + part(bytes, "docProps/core.xml").select("dc|creator").text() + "\n");
        assertThat(part(bytes, "xl/worksheets/sheet1.xml").select("dimension").attr("ref"))
                .isEqualTo("A1:B" + lines);
        assertThat(part(bytes, "xl/worksheets/sheet2.xml").select("dimension").attr("ref"))
                .isEqualTo("A1:AO61");
    }

    @Test
    void explainsItself() throws IOException {
        String words = text(sheet(bytes(file), 0));
        FigureFile sector = figures.ofSector(catalogue.current(), "/sectors/biomedicine", Language.EN);

        assertThat(words)
                .contains(
                        "Invest in Hangzhou: All figures. Edition ", // as on the page of the data
                        "/data",
                        "The permanent web address of the figure.");
        assertThat(text(sheet(bytes(sector), 0))).contains("Biomedicine, figures.", "accessed [date of access]");
        assertThat(sheet(bytes(file), 0)).hasSizeGreaterThan(FigureColumn.values().length);
    }

    /** The entity tag is made of the bytes, and nodes make the file independently. */
    @Test
    void hasTheSameBytesAtAnyTime() throws Exception {
        byte[] first = bytes(file);
        Thread.sleep(1_100); // the library writes the second in which it runs

        assertThat(bytes(file)).isEqualTo(first);
    }

    @Test
    void leavesOutCharactersThatXmlDoesNotAllow() throws IOException {
        FigureRecord odd = FiguresCsvTest.record("a\u0001b\ufffe=1+1");

        assertThat(text(sheet(bytes(of(odd)), 1))).contains("=1+1");
    }

    @ParameterizedTest
    @CsvSource({
        "/data/figures.xlsx, figures, en, Figures",
        "/zh/data/figures.xlsx, figures, zh-CN, 数据",
        "/data/sectors/biomedicine.xlsx, biomedicine, en, Figures",
        "/zh/data/sectors/biomedicine.xlsx, biomedicine, zh-CN, 数据",
        "/data/figures/gdp-growth.xlsx, gdp-growth, en, Figures",
    })
    void isServedInEachLanguage(String path, String name, String language, String sheet) {
        Answer answer = portal.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"hangzhou-" + name + "-edition-\\d+-" + language.substring(0, 2)
                        + "\\.xlsx\"");
    }

    @Test
    void isChineseForReadersOfChinesePages() throws IOException {
        byte[] chinese = bytes(figures.at(catalogue.current(), Language.ZH));

        assertThat(text(sheet(chinese, 0))).contains("发布机构", "该数据的固定链接。").doesNotContain("Publisher");
        assertThat(sheet(chinese, 1).get(0).getCellText(0)).isEqualTo("指标");
    }

    private FigureFile of(FigureRecord figure) {
        return new FigureFile(file.words(), "Odd", file.path(), 1, List.of(figure));
    }

    private byte[] bytes(FigureFile of) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(of, bytes);
        return bytes.toByteArray();
    }

    private static int place(FigureColumn column) {
        return List.of(FigureColumn.values()).indexOf(column);
    }

    private static Document part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    private static List<Row> sheet(byte[] bytes, int number) throws IOException {
        ReadingOptions withFormats = new ReadingOptions(true, false);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(bytes), withFormats)) {
            return read.getSheet(number).orElseThrow().read();
        }
    }

    private static String text(List<Row> rows) {
        return String.join(
                "\n",
                rows.stream()
                        .flatMap(Row::stream)
                        .flatMap(cell -> cell == null ? Stream.of() : Stream.of(cell.getText()))
                        .toList());
    }
}
