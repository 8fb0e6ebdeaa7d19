package org.investportal.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.investportal.catalogue.value.Language;

/** Every page of enquiries, of investors and of staff, as people come to see it; each answer by a name. */
public final class EnquiryTour {

    private static final Map<String, String> TYPED = Map.of(
            "name", "Ann Investor",
            "organisation", "Investor Ltd",
            "email", "ann@investor.example",
            "need", "Land for a plant.\nAnd a loan.",
            "timeframe", "year");

    private final Map<String, Answer> seen = new LinkedHashMap<>();
    private final Browser ann;

    private EnquiryTour(Portal portal, Language language) {
        ann = Browser.at(portal).in(language);
    }

    public static Map<String, Answer> of(Portal portal) {
        return of(portal, Language.EN);
    }

    public static Map<String, Answer> of(Portal portal, Language language) {
        EnquiryTour tour = new EnquiryTour(portal, language);
        tour.ask();
        return tour.seen;
    }

    private void ask() {
        Answer form = see("enquire", ann.get("/enquire?sector=biomedicine&about=/sectors/biomedicine"));
        see("enquire-with-mistakes", ann.submit(form, "main form", Map.of("email", "ann")));
        see("enquire-old", ann.submit(form, "main form", Map.of("form", "")));
        see("enquire-received", ann.submit(form, "main form", TYPED));
    }

    private Answer see(String what, Answer answer) {
        seen.put(what, answer);
        return answer;
    }
}
