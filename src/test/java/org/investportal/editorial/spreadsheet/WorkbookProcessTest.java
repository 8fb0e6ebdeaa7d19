package org.investportal.editorial.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.investportal.editorial.spreadsheet.SpreadsheetRefused.Reason;
import org.investportal.wording.English;
import org.junit.jupiter.api.Test;

/** Workbooks are read outside the portal, which lacks no memory and no time because of one. */
class WorkbookProcessTest {

    /** Below the limit of the size check, and more than the process has memory for as one row. */
    private static final int CELLS_OF_A_ROW = 750_000;

    private static final long MOST_ALLOCATED = 32L * 1024 * 1024;

    private final SpreadsheetColumnIndex index = new SpreadsheetColumnIndex(English.words());

    @Test
    void aWorkbookThatNeedsTooMuchMemoryIsRefused() throws IOException {
        byte[] file = HostileWorkbookTest.withRows(
                "<row r=\"2\">" + "<c><v>12345678901</v></c>".repeat(CELLS_OF_A_ROW) + "</row>");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThat(refused(file, Duration.ofMinutes(1)).arguments()).containsOnlyKeys(Reason.TAKES_TOO_MUCH);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
    }

    @Test
    void aWorkbookThatTakesTooLongIsRefused() throws IOException {
        byte[] file = HostileWorkbookTest.withRows("<row/>".repeat(1_000_000));

        assertThat(refused(file, Duration.ofMillis(200)).arguments()).containsOnlyKeys(Reason.TAKES_TOO_MUCH);

        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .noneMatch(child -> child.info().commandLine().orElse("").contains(WorkbookCommand.class.getName()));
    }

    @Test
    void theProcessAnswersTheWholeTable() throws IOException {
        byte[] file = SpreadsheetReaderTest.workbook(sheet -> {
            sheet.value(0, 2, "Remark");
            sheet.value(1, 0, 1.5);
            sheet.value(1, 1, "''--2020\t\"一\"\r\n");
            sheet.value(3, 1, "杭州");
        });

        assertThat(WorkbookProcess.read(file, index))
                .isEqualTo(new WorkbookReader(index).read(file))
                .satisfies(table -> assertThat(table.ignored()).containsExactly("Remark"))
                .satisfies(table -> assertThat(table.rows()).hasSize(2));
    }

    @Test
    void theProcessAnswersAllReasons() throws IOException {
        byte[] file = SpreadsheetReaderTest.workbook(sheet -> {
            sheet.formula(1, 0, "1+1");
            sheet.value(2, 0, 43_000);
            sheet.style(2, 0).format("yyyy-mm").set();
        });

        assertThat(refused(file, Duration.ofMinutes(1)).arguments())
                .containsEntry(Reason.FORMULA, List.of("A2"))
                .containsEntry(Reason.DATE, List.of("A3"));
    }

    private SpreadsheetRefused refused(byte[] file, Duration limit) {
        return catchThrowableOfType(SpreadsheetRefused.class, () -> WorkbookProcess.read(file, index, limit));
    }
}
