package org.investportal.portal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;

/** Every page of enquiries, of investors and of staff, as people come to see it; each answer by a name. */
public final class EnquiryTour {

    private static final Map<String, String> TYPED = Map.of(
            "name", "Ann Investor",
            "organisation", "Investor Ltd",
            "email", "ann@investor.example",
            "need", "Land for a plant.\nAnd a loan.",
            "timeframe", "year");

    /** Of the form of a token, without a signature. */
    private static final String NO_TOKEN = "1-abcdefghij";

    private final Map<String, Answer> seen = new LinkedHashMap<>();
    private final Browser ann;

    private final Browser edith;
    private final Browser rita;
    private final Browser ada;

    private EnquiryTour(Portal portal, Language language) {
        ann = Browser.at(portal).in(language);
        edith = Browser.at(portal).in(language).signIn(ExampleStaff.EDITOR);
        rita = Browser.at(portal).in(language).signIn(ExampleStaff.REVIEWER);
        ada = Browser.at(portal).in(language).signIn(ExampleStaff.ADMINISTRATOR);
    }

    public static Map<String, Answer> of(Portal portal) {
        return of(portal, Language.EN);
    }

    public static Map<String, Answer> of(Portal portal, Language language) {
        EnquiryTour tour = new EnquiryTour(portal, language);
        tour.ask();
        tour.work();
        tour.report();
        tour.erase();
        return tour.seen;
    }

    private void ask() {
        Answer form = see("enquire", ann.get("/enquire?sector=biomedicine&about=/sectors/biomedicine"));
        see("enquire-with-mistakes", ann.submit(form, "main form", Map.of("email", "ann")));
        see("enquire-old", ann.submit(form, "main form", Map.of("form", "")));
        see("enquire-received", ann.submit(form, "main form", TYPED));
        see("watch", ann.get("/watch?figure=/figures/digital-economy-growth/hangzhou/2018-H1"));
        see("watch-sent", ann.get("/watch/sent"));
        see("watch-confirm", ann.get("/watch/confirm/" + NO_TOKEN));
        see("watch-confirmed", ann.get("/watch/confirmed"));
        see("watch-end", ann.get("/watch/end/" + NO_TOKEN));
        see("watch-ended", ann.get("/watch/ended"));
    }

    /** It was sent faster than people type, so it is among the spam. */
    private void work() {
        Answer list = see("enquiries-spam", edith.get("/staff/enquiries?show=spam"));
        String href = list.html().select("tbody th a").attr("href");
        see("enquiry-spam", edith.get(href));
        edith.submit(edith.get(href), "form[action$=state]", Map.of("state", "open"));
        see("enquiries", edith.get("/staff/enquiries"));
        String owner = edith.get(href).html().select("#owner option:last-child").val();
        see("enquiry-owned", edith.submit(edith.get(href), "form[action$=owner]", Map.of("owner", owner)));
        see(
                "enquiry-noted",
                edith.submit(edith.get(href), "form[action$=note]", Map.of("note", "Ask the office\nfor land.")));
        see("enquiry-with-mistakes", edith.submit(edith.get(href), "form[action$=answer]", Map.of("answer", "")));
        see(
                "enquiry-changed",
                edith.submit(edith.get(href), "form[action$=note]", Map.of("note", "x", "version", "0")));
        see("enquiry-template", edith.get(href + "?template=meeting"));
        see("enquiry-answered", edith.submit(edith.get(href), "form[action$=answer]", Map.of("answer", "Yes.")));
        see("enquiries-found", edith.submit(list, "main form", Map.of("q", "investor")));
        see("enquiries-not-found", edith.submit(list, "main form", Map.of("q", "nothing of the kind")));
        see("enquiry-of-administrator", ada.get(href));
    }

    /** A report that was sent faster than people type is the newest among the spam. */
    private void report() {
        String figure = "/figures/digital-economy-growth/hangzhou/2018-H1";
        Answer form = see("report", ann.get("/report?figure=" + figure));
        see("report-with-mistakes", ann.submit(form, "main form", Map.of("problem", "", "email", "ann")));
        Map<String, String> typed = Map.of("problem", "It is lower.\nSee the yearbook.", "printed", "Yearbook");
        see("report-received", ann.submit(form, "main form", typed));
        Answer list = see("enquiries-with-report", edith.get("/staff/enquiries?show=spam"));
        String href = list.html().select("tbody th a").attr("href");
        see("report-undecided", edith.get(href));
        Map<String, String> decision = Map.of("outcome", "corrected", "edition", "1", "summary", "The source agrees.");
        see("report-decided-with-mistakes", edith.submit(edith.get(href), "form[action$=decision]", decision));
        Map<String, String> whole = new HashMap<>(decision);
        whole.putAll(Map.of("outcome", "confirmed", "summaryInChinese", "经核查，数据与来源一致。", "published", "yes"));
        see("report-decided", rita.submit(rita.get(href), "form[action$=decision]", whole));
        see("report-decisions", edith.get("/staff/enquiries/decisions"));
        see("reports", ann.get("/reports"));
        see("reports-of-figure", ann.get("/reports" + figure));
    }

    private void erase() {
        String path = "/staff/enquiries/person";
        see("person-with-mistakes", ada.submit(ada.get(path), "main form", Map.of("key", "")));
        Answer found = see("person", ada.submit(ada.get(path), "main form", Map.of("key", "ann@investor.example")));
        Answer asked = see("person-to-erase", ada.submit(found, "form[action$=erasure]", Map.of()));
        see("person-erased", ada.submit(asked, "form[action$=erasure]", Map.of()));
    }

    private Answer see(String what, Answer answer) {
        seen.put(what, answer);
        return answer;
    }
}
