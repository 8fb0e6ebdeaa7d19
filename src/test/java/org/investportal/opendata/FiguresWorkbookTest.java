package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecordMapper;
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
        FigureFile odd = new FigureFile(
                file.words(), "Odd", file.path(), 1, List.of(FiguresCsvTest.record("a\u0001b\ufffe=1+1")));

        assertThat(text(sheet(bytes(odd), 1))).contains("=1+1");
    }

    @ParameterizedTest
    @CsvSource({
        "/data/figures.xlsx, figures.xlsx, en, Figures",
        "/zh/data/figures.xlsx, figures.xlsx, zh-CN, 数据",
        "/data/sectors/biomedicine.xlsx, biomedicine.xlsx, en, Figures",
        "/zh/data/sectors/biomedicine.xlsx, biomedicine.xlsx, zh-CN, 数据",
        "/data/figures/gdp-growth.xlsx, gdp-growth.xlsx, en, Figures",
    })
    void isServedInEachLanguage(String path, String name, String language, String sheet) {
        Answer answer = portal.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
    }

    @Test
    void isChineseForReadersOfChinesePages() throws IOException {
        byte[] chinese = bytes(figures.at(catalogue.current(), Language.ZH));

        assertThat(text(sheet(chinese, 0))).contains("发布机构", "该数据的永久网址。").doesNotContain("Publisher");
        assertThat(sheet(chinese, 1).get(0).getCellText(0)).isEqualTo("指标");
    }

    private byte[] bytes(FigureFile of) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(of, bytes);
        return bytes.toByteArray();
    }

    private static int place(FigureColumn column) {
        return List.of(FigureColumn.values()).indexOf(column);
    }

    private static List<Row> sheet(byte[] bytes, int number) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
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
