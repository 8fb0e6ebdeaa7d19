package org.investportal.staff.desk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ScratchCopy;
import org.investportal.editorial.change.ScratchService;
import org.investportal.editorial.content.Content;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.portal.StatementCount;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The desk shows each person their own tasks first. */
@StaffPortal
class DeskTest {

    private static final long CHINESE_NAME = 11182;

    private final Portal portal;
    private final ApplicationContext context;
    private final Drafting drafting;

    DeskTest(Portal portal, ApplicationContext context) {
        this.portal = portal;
        this.context = context;
        this.drafting = new Drafting(context);
    }

    @Test
    void reviewersSeeSubmittedChangesFirst() {
        long change =
                drafting.submitted(Drafting.figure(335), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
        Document desk = desk(ExampleStaff.REVIEWER);

        assertThat(desk.select("section.desk-first .work-title a")).isNotEmpty();
        assertThat(desk.select("a[href=/staff/review]")).isNotEmpty();
        assertThat(desk.select("header a[href=/staff/review]").text()).matches("Review \\([1-9]\\d*\\)");
        assertThat(Browser.at(portal)
                        .signIn(ExampleStaff.REVIEWER)
                        .get("/staff/review")
                        .html()
                        .select("a[href=/staff/changes/" + change + "]"))
                .hasSize(1);
    }

    @Test
    void showsTheFirstChangesAndLeadsToAll() {
        String name = "typist-" + System.nanoTime();
        context.getBean(ExampleStaff.class).add(name, Role.EDITOR);
        List<Long> changes = LongStream.rangeClosed(320, 340)
                .map(figure -> drafting.begun(Drafting.figure(figure), Map.of("note.footnote.en", "Of " + name), name))
                .boxed()
                .toList();
        Browser typist = Browser.at(portal).signIn(name);
        Element mine = typist.get("/staff")
                .html()
                .select("section:has(h2:containsOwn(Your changes))")
                .get(0);

        assertThat(mine.select(".work-title a")).hasSize(20);
        assertThat(mine.select("a:containsOwn(Show all)")).hasSize(1);
        assertThat(typist.get(mine.select("a:containsOwn(Show all)").attr("href"))
                        .html()
                        .select("main a")
                        .eachAttr("href"))
                .contains("/staff/changes/" + changes.get(0), "/staff/changes/" + changes.get(20));
    }

    @Test
    void editorsSeeTheirChangesAndScratchCopies() {
        long change =
                drafting.begun(Drafting.figure(336), Map.of("note.footnote.en", "A note."), ExampleStaff.SECOND_EDITOR);
        ScratchService scratchService = context.getBean(ScratchService.class);
        Content typed = Content.of(Map.of("number", "7"));
        for (String form : List.of("change-" + change + "-336", "figure-335", "new-figure", "strange")) {
            long account = drafting.member(ExampleStaff.SECOND_EDITOR).account();
            scratchService.keep(new ScratchCopy.Key(account, form, "key"), "", new FormBase(1, 1), typed);
        }
        Document desk = desk(ExampleStaff.SECOND_EDITOR);

        assertThat(desk.select("a[href=/staff/changes/" + change + "]")).isNotEmpty();
        assertThat(desk.select("a[href*=scratch]").eachAttr("href"))
                .contains(
                        "/staff/changes/" + change + "/edit/336?scratch=key",
                        "/staff/content/figure/335?scratch=key",
                        "/staff/content/figure/new?scratch=key");
    }

    @Test
    void scratchCopiesAreListedWithTitleAndExpiry() {
        String name = "typist-" + System.nanoTime();
        long account = context.getBean(ExampleStaff.class).add(name, Role.EDITOR);
        long change = drafting.begun(Drafting.figure(337), Map.of("note.footnote.en", "A note."), ExampleStaff.EDITOR);
        context.getBean(ScratchService.class)
                .keep(
                        new ScratchCopy.Key(account, "change-" + change + "-337", "key"),
                        "",
                        new FormBase(1, 1),
                        Content.NONE);
        Element line = desk(name).select("li:has(a[href*=scratch])").get(0);

        assertThat(line.select("a").text())
                .isEqualTo(drafting.view(change).change().title().english());
        List<Instant> times = line.select("time").eachAttr("datetime").stream()
                .map(OffsetDateTime::parse)
                .map(OffsetDateTime::toInstant)
                .toList();
        assertThat(times.get(1)).isEqualTo(times.get(0).plus(Duration.ofDays(90)));
    }

    @Test
    void manyScratchCopiesTakeAsManyStatementsAsOne() {
        String name = "typist-" + System.nanoTime();
        long account = context.getBean(ExampleStaff.class).add(name, Role.EDITOR);
        StaffMember typist = new StaffMember(account, name, Set.of(Role.EDITOR));
        keepAll(account, 1);
        long forFew = statementsOfListing(typist);
        keepAll(account, 9);

        assertThat(statementsOfListing(typist)).isEqualTo(forFew).isPositive();
    }

    private void keepAll(long account, int many) {
        for (int copy = 0; copy < many; copy++) {
            for (String form : List.of("change-" + (900_000 + copy) + "-300", "figure-" + (300 + copy))) {
                context.getBean(ScratchService.class)
                        .keep(new ScratchCopy.Key(account, form, "key" + copy), "", new FormBase(1, 1), Content.NONE);
            }
        }
    }

    private long statementsOfListing(StaffMember typist) {
        ScratchLineMapper lines = context.getBean(ScratchLineMapper.class);
        return StatementCount.of(() -> assertThat(lines.of(typist)).isNotEmpty());
    }

    @Test
    void administratorsReadAndChangeNothing() {
        Document desk = desk(ExampleStaff.ADMINISTRATOR);
        assertThat(desk.select("main form")).isEmpty();
        assertThat(desk.select("main a[href^=/staff/content], main a[href$=/new]"))
                .isEmpty();
        assertThat(desk.select("a[href=/staff/ageing]")).isNotEmpty();
    }

    @Test
    void oldPeriodsComeFirstAndUndatedFiguresLast() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        List<String> lines = edith.get("/staff/ageing.csv").body().lines().toList();

        assertThat(lines.get(0)).isEqualTo("\ufeffindicator,area,period,last_day,age_in_days,source,address");
        assertThat(lines.get(1)).contains(",2005,2005-12-31,");
        assertThat(lines.get(lines.size() - 1)).contains(",undated,,,");
        assertThat(lines).noneMatch(line -> line.contains("--2020"));
        assertThat(pages(edith, "/staff/ageing"))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        page -> assertThat(page.select(".block-table tbody tr")).hasSizeBetween(1, 50));
        assertThat(of(pages(edith, "/staff/ageing"), ".block-table tbody tr")).hasSize(lines.size() - 1);
        assertThat(edith.get("/staff/ageing?page=99")
                        .html()
                        .select("main a[rel=prev]")
                        .attr("href"))
                .startsWith("/staff/ageing");
    }

    /** Returns all pages of a list. */
    private static List<Document> pages(Browser reader, String path) {
        return Stream.iterate(
                        reader.get(path).html(),
                        Objects::nonNull,
                        page -> page.select("main a[rel=next]").stream()
                                .findFirst()
                                .map(next -> reader.get(next.attr("href")).html())
                                .orElse(null))
                .toList();
    }

    private static Elements of(List<Document> pages, String lines) {
        return pages.stream().flatMap(page -> page.select(lines).stream()).collect(toCollection(Elements::new));
    }

    @Test
    void doubtfulFiguresAreListedWithNotes() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        List<Document> flagged = pages(edith, "/staff/flagged");

        assertThat(of(flagged, ".work > li:has(a[href=/staff/content/figure/325]) .note")
                        .text())
                .isNotEmpty();
        assertThat(of(flagged, ".work > li")).hasSizeGreaterThan(8);
    }

    @Test
    void untranslatedItemsAreListedWithMissingFields() {
        Catalogue catalogue = context.getBean(Catalogue.class);
        Draft draft = Draft.after(catalogue);
        draft.change(CHINESE_NAME, version -> new Text(version, true, 701, TextField.NAME, Language.ZH, "某企业"));
        context.getBean(EditionPublisher.class).publish(draft.publication());

        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        List<Document> untranslated = pages(edith, "/staff/untranslated");

        assertThat(of(untranslated, ".work > li:has(a[href=/staff/content/organisation/701]) > .remark")
                        .text())
                .isEqualTo("Missing: Name (Chinese)");
        assertThat(portal.page("/zh/figures")
                        .select(".index-entries > li > p:first-child > a:first-child [lang=en]")
                        .eachText())
                .contains("Hangzhou Yunge Information Technology");
        assertThat(of(untranslated, ".work > li:has(a[href=/staff/content/sector/10])"))
                .isEmpty();
    }

    @Test
    void outdatedTranslationsAreListed() {
        Catalogue catalogue = context.getBean(Catalogue.class);
        Draft draft = Draft.after(catalogue);
        Text summary = catalogue.at(catalogue.current()).whole().textsOf(706).stream()
                .filter(text -> text.field() == TextField.SUMMARY && text.language() == Language.EN)
                .findFirst()
                .orElseThrow();
        draft.change(
                summary.item(),
                version -> new Text(version, false, 706, TextField.SUMMARY, Language.EN, "Said anew in English only."));
        context.getBean(EditionPublisher.class).publish(draft.publication());

        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        assertThat(of(
                                pages(edith, "/staff/untranslated"),
                                ".work > li:has(a[href=/staff/content/organisation/706]) > .remark")
                        .text())
                .isEqualTo("Older than the English: Summary (Chinese)");
    }

    private Document desk(String who) {
        return Browser.at(portal).signIn(who).get("/staff").html();
    }
}
