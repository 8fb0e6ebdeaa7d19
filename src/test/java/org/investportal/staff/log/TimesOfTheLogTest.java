package org.investportal.staff.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.investportal.accounts.ExampleStaff;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.staff.LonePortal;
import org.investportal.staff.MovedClock;
import org.junit.jupiter.api.Test;

/** The log and the list of sessions tell times on the clocks of the portal's zone, as the rest of the desk does. */
@LonePortal
class TimesOfTheLogTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final AuditLog log;
    private final MovedClock clock;
    private final Browser ada;
    private final String name = "timed" + System.nanoTime();

    TimesOfTheLogTest(Portal portal, AuditLog log, MovedClock clock) {
        this.log = log;
        this.clock = clock;
        ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
    }

    @Test
    void namesTheZoneAndTellsTimesByIt() {
        log.record(AuditAction.CHANGE_REVISED, null, name, "", "");
        Answer page = ada.get("/staff/log?who=" + name);
        Instant at = Instant.parse(page.html().select("tbody time").attr("datetime"));

        assertThat(page.html().select("thead th:first-child").text()).isEqualTo("When (Europe/Berlin)");
        assertThat(page.html().select("#from-hint").text()).contains("Europe/Berlin");
        assertThat(page.html().select("tbody time").text())
                .isEqualTo(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(at.atZone(BERLIN)));
    }

    @Test
    void daysBeginAtMidnightOfTheZone() {
        toMidnightPlus(30); // still the day before by the clocks of UTC
        log.record(AuditAction.CHANGE_REVISED, null, name, "", "");
        LocalDate today = LocalDate.ofInstant(clock.instant(), BERLIN);

        assertThat(lines("&from=" + today)).isEqualTo(1);
        assertThat(lines("&to=" + today.minusDays(1))).isZero();
    }

    @Test
    void theFileSaysTheOffset() {
        log.record(AuditAction.CHANGE_REVISED, null, name, "", "");
        String row =
                ada.get("/staff/log.csv?who=" + name).body().lines().toList().get(1);
        OffsetDateTime at = OffsetDateTime.parse(row.split(",", -1)[1]);

        assertThat(at.getOffset()).isEqualTo(BERLIN.getRules().getOffset(at.toInstant()));
        assertThat(at.toInstant()).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void sessionsHaveTheSameTimeZone() {
        Answer own = ada.get("/staff/account");
        Instant since = Instant.parse(
                own.html().select("tbody tr:has(strong) td:first-child time").attr("datetime"));

        assertThat(own.html().select("thead th:first-child").text()).isEqualTo("Since (Europe/Berlin)");
        assertThat(own.html().select("tbody tr:has(strong) td:first-child time").text())
                .contains(DateTimeFormatter.ofPattern("HH:mm").format(since.atZone(BERLIN)));
    }

    private void toMidnightPlus(int minutes) {
        Instant midnight = LocalDate.ofInstant(clock.instant(), BERLIN)
                .plusDays(1)
                .atTime(0, minutes)
                .atZone(BERLIN)
                .toInstant();
        clock.forward(java.time.Duration.between(clock.instant(), midnight));
    }

    private int lines(String more) {
        return ada.get("/staff/log?who=" + name + more)
                .html()
                .select("tbody tr")
                .size();
    }
}
