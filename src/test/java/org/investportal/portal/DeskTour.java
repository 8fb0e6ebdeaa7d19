package org.investportal.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;

/** Every page of editing, review and publishing, as people come to see it: with mistakes, from two windows, published. */
public final class DeskTour {

    private static final String FORM = "form.content-form";
    private static final String FIGURE = "/staff/content/figure/359";

    private final Map<String, Answer> seen = new LinkedHashMap<>();
    private final Browser edith;
    private final Browser rita;

    private DeskTour(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    public static Map<String, Answer> of(Portal portal) {
        DeskTour tour = new DeskTour(portal);
        String change = tour.edit();
        tour.disagree(change);
        tour.beUnfinished();
        tour.review(change);
        tour.publish();
        tour.lookAround();
        return tour.seen;
    }

    private String edit() {
        see(edith.get("/staff/content/figure"));
        see(edith.submit(edith.get(FIGURE), FORM, Map.of("number", "abc")));
        see(edith.submit(edith.get(FIGURE), FORM, Map.of("number", "77")));
        String change = edith.place();
        see(edith.get(change + "/edit"));
        see(edith.get(change + "/preview"));
        see(edith.get(change + "/abandonment"));
        return change;
    }

    private void disagree(String change) {
        Answer window = edith.get(change + "/edit");
        Answer other = edith.get(change + "/edit");
        see(edith.submit(window, FORM, Map.of("number", "78")));
        see(edith.submit(other, FORM, Map.of("number", "79")));
    }

    private void beUnfinished() {
        see(edith.submit(edith.get("/staff/content/figure/new"), FORM, Map.of("number", "5")));
        see(edith.get(edith.place() + "/preview"));
    }

    private void review(String change) {
        see(edith.submit(edith.get(change), "form[action$=submission]", Map.of()));
        see(edith.submit(
                edith.get(change),
                "form[action$=submission]",
                Map.of("kind", "correction", "reason", "A digit was wrong.", "remark", "Page two.")));
        see(rita.get("/staff/review"));
        see(rita.get(change));
        see(rita.get(change + "/revisions/1"));
        see(rita.submit(rita.get(change), "form[action$=approval]", Map.of()));
    }

    private void publish() {
        see(rita.submit(rita.get("/staff/editions/new"), "main form", Map.of("summary", "")));
        Answer form = rita.get("/staff/editions/new");
        String change = form.html().select("input[name=change]").attr("value");
        see(rita.submit(form, "main form", Map.of("change", change, "summary", "A digit.", "when", "now")));
        see(rita.get("/staff/editions"));
    }

    private void lookAround() {
        for (String path :
                new String[] {"/staff", "/staff/changes", "/staff/ageing", "/staff/flagged", "/staff/suppressions"}) {
            see(rita.get(path));
        }
        see(rita.get("/staff/suppressions/text/1/1300"));
        see(rita.get("/editions/1" + SecondEdition.PRINTED_TWICE));
        see(rita.get("/editions"));
        see(rita.get("/corrections"));
    }

    private void see(Answer answer) {
        seen.put(seen.size() + " " + answer.html().title(), answer);
    }
}
