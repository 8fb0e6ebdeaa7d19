package org.investportal.editorial.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.investportal.wording.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are made to do harm are refused soon, and without following what they say. */
class HostileWorkbookTest {

    private static final int MEGABYTES_OF_A_BOMB = 250;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String CELL = "<c r=\"A2\" t=\"inlineStr\"><is><t>5</t></is></c>";

    private final SpreadsheetColumnIndex index = new SpreadsheetColumnIndex(English.words());
    private final SpreadsheetReader reader = new SpreadsheetReader(index);

    @Test
    void aZipBombIsNotExpanded() throws IOException {
        Map<String, byte[]> files = files();
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            write(zip, files);
            zip.putNextEntry(new ZipEntry("xl/media/image.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < MEGABYTES_OF_A_BOMB; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(2 * 1024 * 1024);
        assertThat(refusal(bomb.toByteArray())).isEqualTo(Reason.EXPANDS_TOO_FAR);
    }

    @Test
    void anExternalEntityIsNotRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "4711");
        assertThat(refusal(withEntity("SYSTEM \"" + secret.toUri() + "\""))).isEqualTo(Reason.UNREADABLE);
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            String address = "http://localhost:" + server.getLocalPort() + "/";
            assertThat(refusal(withEntity("SYSTEM \"" + address + "\""))).isEqualTo(Reason.UNREADABLE);
            assertThat(catchThrowableOfType(IOException.class, server::accept))
                    .as("no request")
                    .isNotNull();
        }
    }

    @Test
    void entitiesThatContainEachOtherAreNotExpanded() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"lol\">");
        for (int level = 1; level < 20; level++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }
        assertThat(refusal(withDoctype(entities.toString(), "a19"))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aWorkbookWithMacrosIsRefusedWhateverItsName() throws IOException {
        Map<String, byte[]> files = files();
        files.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        assertThat(refusal(zip(files))).isEqualTo(Reason.MACROS);
    }

    @Test
    void aMillionEmptyRowsAreLeftOutAndManyOthersRefused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 2; row < 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        byte[] empty = withRows(rows.toString());
        assertThat(assertTimeoutPreemptively(SOON, () -> read(empty)).rows()).isEmpty();
        assertThat(refusal(workbook(5_000))).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void moreRowsThanASheetCanHaveAreRefusedAlsoEmptyOnes() throws IOException {
        assertThat(refusal(withRows("<row/>".repeat(1_100_000)))).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal(("figure,value\n" + "\n".repeat(1_100_000)).getBytes(UTF_8)))
                .isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void manyEmptyCellsAreRefusedWithoutAListOfThem() throws IOException {
        String row = "<row r=\"2\"><c r=\"XFD2\"/></row>";

        assertThat(refusal(withRows(row.repeat(300_000)))).isEqualTo(Reason.TOO_MANY_CELLS);
        assertThat(refusal(withRows("<row r=\"2\">" + "<c/>".repeat(5_000_000) + "</row>")))
                .isEqualTo(Reason.TOO_MANY_CELLS);
        assertThat(read(withRows(row)).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1e-999999999", "1E+1000"})
    void aNumberWithAnEnormousExponentIsNotWrittenOut(String number) throws IOException {
        assertThat(refusal(withRows("<row r=\"2\"><c r=\"A2\"><v>" + number + "</v></c></row>")))
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aNumberOfMillionsOfDigitsIsNotParsed() throws IOException {
        assertThat(refusal(withRows("<row r=\"2\"><c r=\"A2\"><v>" + "9".repeat(10_000_000) + "</v></c></row>")))
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aNumberHasFourHundredCharactersAtMost() throws IOException {
        String longest = "<row r=\"2\"><c r=\"A2\"><v>0." + "1".repeat(398) + "%s</v></c></row>";

        assertThat(read(withRows(longest.formatted(""))).rows()).hasSize(1);
        assertThat(refusal(withRows(longest.formatted("1")))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aWorkbookHasFiveHundredFilesAtMost() throws IOException {
        Map<String, byte[]> files = files();
        while (files.size() < 500) {
            files.put("xl/media/image" + files.size() + ".png", new byte[0]);
        }
        assertThat(read(zip(files)).rows()).isEmpty();

        files.put("xl/media/image.png", new byte[0]);
        assertThat(refusal(zip(files))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aFileThatEndsEarlyIsRefused() throws IOException {
        byte[] whole = zip(files());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(refusal(half)).isEqualTo(Reason.UNREADABLE);
    }

    /** Reads workbooks in this process, as the one that the portal starts for each does. */
    private SpreadsheetTable read(byte[] file) {
        return file[0] == 'P' ? new WorkbookReader(index).read(file) : reader.file(file);
    }

    static byte[] withRows(String rows) throws IOException {
        Map<String, byte[]> files = files();
        String sheet = text(files, SHEET).replace("</sheetData>", rows + "</sheetData>");
        files.put(SHEET, sheet.getBytes(UTF_8));
        return zip(files);
    }

    private byte[] withEntity(String declared) throws IOException {
        return withDoctype("<!ENTITY x " + declared + ">", "x");
    }

    private byte[] withDoctype(String entities, String used) throws IOException {
        Map<String, byte[]> files = files();
        String sheet =
                text(files, SHEET).replaceFirst("<worksheet", "<!DOCTYPE worksheet [" + entities + "]><worksheet");
        files.put(
                SHEET,
                sheet.replace(
                                "</sheetData>",
                                "<row r=\"2\">" + CELL.replace("5", "&" + used + ";") + "</row></sheetData>")
                        .getBytes(UTF_8));
        return zip(files);
    }

    private Reason refusal(byte[] file) {
        return assertTimeoutPreemptively(
                SOON,
                () -> catchThrowableOfType(SpreadsheetRefused.class, () -> read(file))
                        .arguments()
                        .firstKey());
    }

    private static byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", null)) {
            Worksheet sheet = workbook.newWorksheet("Figures");
            sheet.value(0, 0, "value");
            sheet.value(0, 1, "figure");
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, 7);
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the files of a workbook that has only a header. */
    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook(0)))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name)), UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, files);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
        }
    }
}
