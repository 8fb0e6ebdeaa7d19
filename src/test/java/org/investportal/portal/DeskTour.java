package org.investportal.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.staff.HelpTopic;
import org.jsoup.nodes.Element;

/** Every page of editing, review and publishing, as people come to see it: with mistakes, from two windows, published; each answer by a name. */
public final class DeskTour {

    private static final Map<String, String> A_PAGE =
            Map.of("slug", "why-here", "name.en", "Why here", "summary.en", "Because it is here.", "then", "preview");

    private static final String FORM = "form.content-form";
    private static final String FIGURE = "/staff/content/figure/359";
    private static final String SECTOR = "/staff/content/sector/10";
    private static final String SUBMISSION = "form[action$=submission]";
    private static final Map<String, String> REMARK = Map.of("field", "10 summary.en", "question", "Since when?");
    private static final Map<String, String> BECAUSE =
            Map.of("kind", "correction", "reason", "A digit was wrong.", "remark", "Page two.");

    private final Map<String, Answer> seen = new LinkedHashMap<>();
    private final Browser edith;
    private final Browser rita;

    private DeskTour(Portal portal, Language language) {
        edith = Browser.at(portal).in(language).signIn(ExampleStaff.EDITOR);
        rita = Browser.at(portal).in(language).signIn(ExampleStaff.REVIEWER);
    }

    public static Map<String, Answer> of(Portal portal) {
        return of(portal, Language.EN);
    }

    public static Map<String, Answer> of(Portal portal, Language language) {
        DeskTour tour = new DeskTour(portal, language);
        tour.openForms();
        String change = tour.edit();
        tour.disagree(change);
        tour.beUnfinished();
        tour.takeOut();
        tour.rewrite();
        tour.readDocument();
        tour.review(change);
        tour.publish();
        tour.lookAround();
        return tour.seen;
    }

    /** One of each kind of content. */
    private void openForms() {
        Answer list = see("content", edith.get("/staff/content/figure"));
        for (String kind : list.html().select(".tabs a").eachAttr("href")) {
            Element first = edith.get(kind).html().selectFirst("tbody th a");
            if (first != null) {
                see("form-" + kind.replaceAll(".*/", ""), edith.get(first.attr("href")));
            }
        }
        see("form-new", edith.get("/staff/content/figure/new"));
    }

    private String edit() {
        see(
                "form-with-mistakes",
                edith.submit(edith.get(FIGURE), FORM, Map.of("number", "abc", "period", "05/06/2018")));
        see("form-with-question", edith.submit(edith.get(FIGURE), FORM, Map.of("number", "77")));
        see(
                "change-draft",
                edith.submit(
                        edith.get(FIGURE),
                        FORM,
                        Map.of("number", "77", "origin", "not-printed", "origin-reason.en", "Counted again.")));
        String change = edith.place();
        see("form-change", edith.get(change + "/edit"));
        see("preview", edith.get(change + "/preview"));
        see("abandonment", edith.get(change + "/abandonment"));
        return change;
    }

    private void disagree(String change) {
        Answer window = edith.get(change + "/edit");
        Answer other = edith.get(change + "/edit");
        see(
                "change-revised",
                edith.submit(
                        window,
                        FORM,
                        Map.of("number", "76", "origin", "not-printed", "origin-reason.en", "Counted again.")));
        see(
                "form-with-conflict",
                edith.submit(
                        other,
                        FORM,
                        Map.of("number", "79", "origin", "not-printed", "origin-reason.en", "Counted again.")));
        List<Map.Entry<String, String>> typed =
                new ArrayList<>(Browser.held(Browser.found(edith.get(change + "/edit"), FORM)));
        edith.postOnly(Browser.found(edith.get(change + "/edit"), FORM).attr("data-scratch"), typed);
        see("form-with-scratch", edith.get(change + "/edit"));
    }

    private void beUnfinished() {
        see("change-with-errors", edith.submit(edith.get("/staff/content/figure/new"), FORM, Map.of("number", "5")));
        see("preview-impossible", edith.get(edith.place() + "/preview"));
    }

    private void takeOut() {
        see("form-of-removal", edith.get(SECTOR + "/removal"));
        Answer doubt = see("form-of-doubt", edith.get(FIGURE + "/doubt"));
        see("form-of-doubt-with-mistakes", edith.submit(doubt, "main form", Map.of()));
        see("change-removal", edith.submit(edith.get(FIGURE + "/removal"), "main form", Map.of()));
    }

    private void readDocument() {
        Answer form = see("document-new", edith.get("/staff/documents/new"));
        see("document-new-with-mistakes", edith.submit(form, "main form", Map.of("text", "none")));
        Map<String, String> typed = Map.of(
                "title",
                "Parks of the city",
                "published",
                "2031-02-03",
                "language",
                "en",
                "text",
                "Parks of the city\n\nThere are 30 parks. They cover 1 96.I million mu.");
        Answer document = see("document", edith.submit(form, "main form", typed));
        String place = edith.place().replaceAll("\\?.*", "");
        see("number-with-mistakes", edith.submit(document, "form[action*=/numbers/]", Map.of("area", "nowhere")));
        Answer part = see("document-part", edith.submit(document, "form[action*=/numbers/]", Map.of("then", "claim")));
        see("change-of-document", edith.submit(part, "form[action$=drafts]", Map.of()));
        see("document-drafted", edith.get(place));
        see("documents", edith.get("/staff/documents"));
    }

    private void rewrite() {
        String words = "An industry that grew to [[figure:305]] within [[period:305]], and goes on growing.";
        see("change-words", edith.submit(edith.get(SECTOR), FORM, Map.of("summary.en", words, "name.zh", "数字经济")));
        String change = edith.place();
        see("change-whole", edith.get(change + "?all=yes"));
        rita.submit(rita.get(change), "form[action$=/remarks]", REMARK);
        Answer form = see("form-with-remark", edith.get(change + "/edit"));
        Browser.found(form, "[id=summary.en-remarks] .said");
    }

    private void review(String change) {
        see("submission-with-mistakes", edith.submit(edith.get(change), SUBMISSION, Map.of()));
        see("change-submitted", edith.submit(edith.get(change), SUBMISSION, BECAUSE));
        see("review", rita.get("/staff/review"));
        see("change-waiting", rita.get(change));
        see("revision", rita.get(change + "/revisions/1"));
        see("return-with-mistakes", rita.submit(rita.get(change), "form[action$='/return']", Map.of()));
        see("change-approved", rita.submit(rita.get(change), "form[action$=approval]", Map.of()));
    }

    private void publish() {
        see("edition-new", rita.get("/staff/editions/new"));
        see("edition-with-mistakes", rita.submit(rita.get("/staff/editions/new"), "main form", Map.of("summary", "")));
        Answer form = rita.get("/staff/editions/new");
        String change = form.html().select("input[name=change]").attr("value");
        String preview = preview(form, change);
        see(
                "edition-published",
                rita.submit(form, "main form", Map.of("change", change, "summary", "A digit.", "when", "now")));
        see("edition-preview-refused", rita.get(preview));
        see("editions", rita.get("/staff/editions"));
        String undo = edith.get("/staff").html().select("form[action$=/undo]").attr("action");
        see("undo", edith.get(undo));
    }

    private String preview(Answer form, String change) {
        see("edition-preview", rita.submit(form, "main form", Map.of("change", change, "then", "preview")));
        String preview = rita.place();
        see("edition-preview-home", rita.get(preview + "/site/"));
        see("edition-preview-today", rita.get(preview + "/today/"));
        see("edition-preview-elsewhere", rita.get(preview + "/site/enquire"));
        see("edition-preview-elsewhere-today", rita.get(preview + "/today/enquire"));
        see("edition-preview-link", rita.submit(rita.get(preview), "form[action$=/links]", Map.of()));
        see("edition-preview-links", rita.get("/staff/preview/links"));
        rita.get(preview + "/beside?path=/"); // its frames need a session, so the page is not seen again
        return preview;
    }

    private void lookAround() {
        see("desk-editor", edith.get("/staff"));
        see("desk-reviewer", rita.get("/staff"));
        see("changes", rita.get("/staff/changes"));
        see("search", edith.get("/staff/search?q=digital+economy"));
        see("ageing", edith.get("/staff/ageing"));
        see("spreadsheets", edith.get("/staff/spreadsheets"));
        see("spreadsheet-next", edith.get("/staff/spreadsheets/next?sector=10"));
        see("spreadsheet-published", edith.get("/staff/spreadsheets/published?sector=10"));
        see("edit-nothing", edith.get("/staff/edit?path=/nothing"));
        see("spreadsheet-preview", edith.submit("/staff/spreadsheets", Map.of("text", """
                                indicator,area,period,value,remark
                                digital-economy-growth,hangzhou,2031,15.1,
                                digital-economy-growth,hangzhou,2018-H1,14.8,
                                none,hangzhou,2031,about,
                                """)));
        see("flagged", edith.get("/staff/flagged"));
        see("help", edith.get("/staff/help"));
        for (HelpTopic topic : HelpTopic.values()) {
            see("help-" + topic.code(), edith.get(topic.path()));
        }
        see("outdated", edith.get("/staff/outdated"));
        see("untranslated", edith.get("/staff/untranslated"));
        see("suppressions", rita.get("/staff/suppressions?q=investment"));
        see("suppression", rita.get("/staff/suppressions/text/1/1300"));
        see("suppression-with-mistakes", rita.submit("/staff/suppressions/text/1/1300", Map.of()));
        edith.submit(edith.get("/staff/content/page/new"), "form.content-form", A_PAGE);
        see("preview-of-a-page", edith.get(edith.place()));
        see("past-figure", rita.get("/editions/1" + SecondEdition.PRINTED_TWICE));
        see("editions-public", rita.get("/editions"));
        see("corrections", rita.get("/corrections"));
    }

    private Answer see(String what, Answer answer) {
        seen.put(what, answer);
        return answer;
    }
}
