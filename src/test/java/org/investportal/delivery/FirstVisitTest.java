package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;

/** Investors look from abroad, over a phone: how much is sent, and how often a browser has to ask, is part of a page. */
@ConfiguredPortal
class FirstVisitTest {

    private static final int KB = 1024;
    private static final int ALL = 45 * KB;
    private static final int PAGE = 14 * KB;
    private static final int SCRIPTS = 10 * KB;
    private static final int REQUESTS = 8;

    private final Portal portal;

    FirstVisitTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void staysWithinItsSizeLimits() {
        List<FirstVisit> visits =
                pages().map(page -> FirstVisit.of(portal, page)).toList();

        assertThat(visits).extracting(FirstVisit::page).anyMatch(page -> page.startsWith("/sectors/"));
        assertThat(visits).allSatisfy(visit -> {
            assertThat(visit.answers().values())
                    .extracting(answer -> answer.status())
                    .containsOnly(200);
            assertThat(visit.requests()).isLessThanOrEqualTo(REQUESTS);
            assertThat(visit.bytesOfPage()).isLessThanOrEqualTo(PAGE);
            assertThat(visit.bytes()).isLessThanOrEqualTo(ALL);
            assertThat(visit.bytesOfScripts()).isLessThanOrEqualTo(SCRIPTS);
        });
    }

    /** Of each kind of page that an investor may see first, and of sectors and figures every one. */
    private Stream<String> pages() {
        return portal.addresses().stream()
                .filter(path -> path.matches("/|/sectors/.*|/figures/.*|/checks|/about|/editions"));
    }
}
