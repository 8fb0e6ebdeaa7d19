package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.AtItsAddress;
import org.investportal.portal.OneOfEach;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On PostgreSQL, as in production, a page of each kind and each kind of file is answered, for readers and for staff. */
@AtItsAddress
@OnPostgres
@Fixtures(value = {ExampleStaff.class, SecondEdition.class, AddedPage.class})
@Tag("sweep")
class PagesOnPostgresTest {

    /** The addresses of {@link PublicPages} that are withdrawn, gone or missing, or that fail, with their status. */
    private static final Set<String> NOT_THERE = Set.of(
            SecondEdition.WITHDRAWN + " 410",
            SecondEdition.GONE + " 410",
            Portal.FAULTY + " 500",
            "/nothing 404",
            "/compare?indicator=nothing&area=%22&period=1999 422");

    private final Portal portal;
    private final PageKinds kinds;
    private final ShownAgain again;
    private final JdbcClient jdbc;

    PagesOnPostgresTest(Portal portal, PageKinds kinds, ShownAgain again, JdbcClient jdbc) {
        this.portal = portal;
        this.kinds = kinds;
        this.again = again;
        this.jdbc = jdbc;
    }

    @Test
    void areAnsweredForReadersAndForStaff() {
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
        List<Visit> forReaders = new ArrayList<>(PublicPages.of(portal, kinds));
        List<Visit> forStaff = StaffPages.of(portal, again);

        assertThat(otherThanOk(forReaders)).isEqualTo(new TreeSet<>(NOT_THERE));
        assertThat(otherThanOk(PublicPages.inChinese(portal, kinds))).hasSameSizeAs(NOT_THERE);
        assertThat(forStaff).allSatisfy(visit -> {
            assertThat(visit.answer().status()).as(visit.name()).isLessThan(500);
            assertThat(visit.answer().html().select("h1")).as(visit.name()).hasSize(1);
        });
        assertThat(kinds.without(Stream.concat(PublicPages.places(forReaders), PublicPages.places(forStaff))))
                .isEmpty();
    }

    /** The second edition leaves nothing to draw of one indicator, and moves a sector. */
    @Test
    void filesAreAnswered() {
        assertThat(OneOfEach.files().map(portal::get).filter(file -> file.status() != 200))
                .extracting(PagesOnPostgresTest::summary)
                .containsExactly(
                        "/compare/chart.svg?indicator=cultural-industry-added-value 422",
                        "/data/sectors/biomedicine.csv 301",
                        "/sectors/biomedicine/feed.atom 301");
    }

    private static Set<String> otherThanOk(List<Visit> visits) {
        Set<String> others = new TreeSet<>();
        visits.stream()
                .map(Visit::answer)
                .filter(answer -> answer.status() != 200)
                .map(PagesOnPostgresTest::summary)
                .forEach(others::add);
        return others;
    }

    private static String summary(Answer answer) {
        return answer.place() + " " + answer.status();
    }
}
