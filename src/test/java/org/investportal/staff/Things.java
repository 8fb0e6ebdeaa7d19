package org.investportal.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Suppression;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ScratchCopy;
import org.investportal.editorial.change.ScratchService;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.release.PreviewLinkService;
import org.investportal.editorial.release.RevisionChoice;
import org.springframework.boot.test.context.TestComponent;

/** Creates the items that endpoints of the desk act on, in the state that a request needs. */
@TestComponent
class Things {

    /** There is nothing of that name. */
    private static final String UNKNOWN = "UNKNOWN";

    /** There is something of that name, which belongs to something or somebody else. */
    private static final String FOREIGN = "FOREIGN";

    private static final String SHIPPED_SOURCE = "60";
    private static final String NO_STATE = "-";
    private static final Map<String, String> NAMELESS = names();

    /** By how the pattern begins, the longest first. */
    private static final Map<String, List<String>> STATES = states();

    private final ExampleChanges changes;
    private final ExampleAccounts accounts;
    private final ExampleTexts texts;
    private final ChangeFinder lists;
    private final Catalogue catalogue;
    private final ScratchService scratchService;
    private final ExampleStaff staff;
    private final ExampleEnquiries enquiries;
    private final ExampleDocuments documents;
    private final PreviewLinkService links;

    Things(
            ExampleChanges changes,
            ExampleAccounts accounts,
            ExampleTexts texts,
            ChangeFinder lists,
            Catalogue catalogue,
            ScratchService scratchService,
            ExampleStaff staff,
            ExampleEnquiries enquiries,
            ExampleDocuments documents,
            PreviewLinkService links) {
        this.changes = changes;
        this.accounts = accounts;
        this.texts = texts;
        this.lists = lists;
        this.catalogue = catalogue;
        this.scratchService = scratchService;
        this.staff = staff;
        this.enquiries = enquiries;
        this.documents = documents;
        this.links = links;
    }

    /** The path of a request, and the fields of its post. */
    record Place(String path, Map<String, String> fields) {}

    private static Map<String, String> names() {
        Map<String, String> names =
                new HashMap<>(Map.of("kind", "nothing", "form", "nothing-1", "token", "no-such-token"));
        names.put("words", "text");
        names.put("place", "1.1.1");
        names.put("part", "nothing");
        names.put("topic", "nothing");
        names.put("action", "removal");
        List.of("id", "change", "number", "order", "edition", "item").forEach(name -> names.put(name, "99999999"));
        return names;
    }

    private static Map<String, List<String>> states() {
        List<String> ofChanges = new ArrayList<>(
                Stream.of(ChangeState.values()).map(ChangeState::name).toList());
        ofChanges.addAll(List.of("PLANNED", FOREIGN, UNKNOWN));
        Map<String, List<String>> states = new LinkedHashMap<>();
        states.put("/staff/changes/{", ofChanges);
        states.put("/staff/accounts/{", List.of("ACTIVE", "INVITED", "DISABLED", UNKNOWN));
        states.put("/staff/link/{", List.of("FRESH", "USED", "EXPIRED", UNKNOWN));
        states.put("/staff/editions/orders/{", List.of("WAITING", "FAILED", "CANCELLED", "PUBLISHED", UNKNOWN));
        states.put("/staff/editions/{", List.of("PUBLISHED", NO_STATE, UNKNOWN));
        states.put("/staff/suppressions/{", ofSuppressions());
        states.put("/staff/content/{kind}/{item", List.of(NO_STATE, FOREIGN, UNKNOWN));
        states.put("/staff/content/{", List.of(NO_STATE, UNKNOWN));
        states.put("/staff/documents/{", List.of("OPEN", "DRAFTED", UNKNOWN));
        states.put("/staff/help/{", List.of(NO_STATE, UNKNOWN));
        states.put("/staff/sources/{", List.of(NO_STATE, UNKNOWN));
        states.put("/staff/appearance/{", List.of(NO_STATE, UNKNOWN));
        states.put("/staff/enquiries/{", List.of("NEW", "REPORT", "SPAM", UNKNOWN));
        states.put("/staff/preview/links/{", List.of("ACTIVE", UNKNOWN));
        states.put("/staff/preview/{", List.of("DRAFT", "PUBLISHED", UNKNOWN));
        states.put("/staff/scratch/{", List.of(NO_STATE, FOREIGN, UNKNOWN));
        return states;
    }

    /** Of a text, and of the other words where they are not kept as one is. */
    private static List<String> ofSuppressions() {
        List<String> states = new ArrayList<>(List.of("SHOWN", "SUPPRESSED", "LIFTED", FOREIGN, UNKNOWN));
        for (String words : List.of("reason", "summary")) {
            List.of("SHOWN", "SUPPRESSED", UNKNOWN).forEach(state -> states.add(state + " " + words));
        }
        return states;
    }

    List<String> statesOf(String endpoint) {
        String pattern = pattern(endpoint);
        return STATES.entrySet().stream()
                .filter(states -> pattern.startsWith(states.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of(NO_STATE))
                .stream()
                .filter(state -> !state.equals(FOREIGN) || ofAnother(endpoint))
                .toList();
    }

    /** Whether it names something below a change, which another change may have, or something that has a kind or an owner. */
    private static boolean ofAnother(String endpoint) {
        return !endpoint.contains("/staff/changes/")
                || endpoint.matches(".*/(revisions/.*|approval|publication|submission)|POST .*/edit/.*");
    }

    /**
     * Returns the place of a request. A post that may change an item gets an item of its own; a get uses the item of the request before it.
     *
     * @param moving whether the request is expected to change the item
     */
    Place placeFor(String endpoint, String state, boolean moving) {
        String pattern = pattern(endpoint).replaceAll("\\{([a-z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        boolean own = moving && endpoint.startsWith("POST ");
        if (pattern.startsWith("/staff/changes/{")) {
            return ofChange(pattern, state, own);
        }
        if (pattern.startsWith("/staff/enquiries/{")) {
            return ofEnquiry(pattern, state, own);
        }
        if (pattern.startsWith("/staff/preview/links/{")) {
            return new Place(filled(pattern, Map.of("link", link(state, own))), Map.of());
        }
        if (pattern.startsWith("/staff/preview/{")) {
            return ofPreview(pattern, state);
        }
        Map<String, String> fields = Askers.step(0, catalogue.current());
        if (pattern.startsWith("/staff/link/{")) {
            fields.putAll(
                    Map.of("newPassword", ExampleAccounts.PASSWORD, "newPasswordAgain", ExampleAccounts.PASSWORD));
        }
        if (pattern.startsWith("/staff/accounts/{")) {
            fields.putAll(Map.of("fullName", "Renamed " + UUID.randomUUID(), "roles", "reviewer"));
        }
        if (pattern.startsWith("/staff/enquiries/person")) {
            fields.put(
                    "key",
                    enquiries.view(enquiries.enquiry("NEW", own)).content().email());
            fields.put("confirmed", "yes");
        }
        if (pattern.startsWith("/staff/documents/")) {
            fields.putAll(ofDocuments());
        }
        if (state.equals(FOREIGN) && pattern.startsWith("/staff/scratch/{")) {
            fields.put("form-key", scratchOfSomebodyElse());
        }
        return new Place(
                filled(pattern, state.startsWith(UNKNOWN) ? nameless(state) : names(pattern, state, own)), fields);
    }

    /** A document that can be added, and a number that can be accepted. */
    private static Map<String, String> ofDocuments() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title", "Report", "issuer", "Office", "published", "2032", "language", "en", "text", "There are 30."));
        fields.putAll(Map.of("role", "value", "indicator", "Parks", "area", "Hangzhou", "period", "2018"));
        fields.putAll(Map.of("number", "30", "unit", "count", "qualifier", "exact", "nature", "actual", "seen", "0"));
        return fields;
    }

    private static Map<String, String> nameless(String state) {
        Map<String, String> names = new HashMap<>(NAMELESS);
        names.put("words", ExampleTexts.words(state));
        return names;
    }

    private Map<String, String> names(String pattern, String state, boolean own) {
        Map<String, String> names = new HashMap<>(Map.of("item", "358", "edition", "1", "form", "figure-358"));
        names.put("words", "text");
        names.put("part", "logo");
        names.put("topic", "review");
        names.put("action", "removal");
        names.put("kind", state.equals(FOREIGN) ? "organisation" : "figure");
        names.put("place", "1.1.1");
        if (pattern.startsWith("/staff/documents/{")) {
            names.put("id", String.valueOf(documents.document(state, own)));
        } else if (pattern.startsWith("/staff/sources/{")) {
            names.put("item", SHIPPED_SOURCE);
        } else if (pattern.startsWith("/staff/accounts/{")) {
            names.put("id", String.valueOf(accounts.account(state, own)));
        } else if (pattern.startsWith("/staff/link/{")) {
            names.put("token", accounts.token(state));
        } else if (pattern.startsWith("/staff/editions/orders/{")) {
            names.put("order", String.valueOf(changes.order(state, own)));
        } else if (pattern.startsWith("/staff/editions/{") && state.equals("PUBLISHED")) {
            names.put("edition", String.valueOf(changes.edition(own)));
        } else if (pattern.startsWith("/staff/suppressions/{") && !state.equals(FOREIGN)) {
            Suppression.Key key = texts.in(state);
            names.put("words", key.kind().code());
            names.put("edition", String.valueOf(key.edition()));
            names.put("item", String.valueOf(key.item()));
        }
        return names;
    }

    private Place ofChange(String pattern, String state, boolean own) {
        if (state.equals(UNKNOWN)) {
            return new Place(filled(pattern, NAMELESS), Askers.step(1, 1));
        }
        long change = changes.change(state.equals(FOREIGN) ? "SUBMITTED" : state, own);
        ChangeView view = lists.view(change);
        int revision = state.equals(FOREIGN)
                ? changes.foreignRevision()
                : view.latest().number();
        String id = String.valueOf(change);
        String number = String.valueOf(revision);
        String item = String.valueOf(view.first().subject().item());
        Map<String, String> step = Askers.step(revision, view.edition());
        step.put("item", item);
        return new Place(filled(pattern, Map.of("id", id, "change", id, "number", number, "item", item)), step);
    }

    /** Returns a link to a preview; one that may be revoked is new. */
    private String link(String state, boolean own) {
        if (state.equals(UNKNOWN)) {
            return "99999999";
        }
        if (own || links.all().isEmpty()) {
            RevisionChoice choice =
                    RevisionChoice.parse(choice(changes.change("DRAFT", false))).orElseThrow();
            links.create(choice, staff.member(ExampleStaff.REVIEWER));
        }
        return String.valueOf(links.all().get(0).id());
    }

    private Place ofPreview(String pattern, String state) {
        String choice = state.equals(UNKNOWN) ? "99999999" : choice(changes.change(state, false));
        return new Place(filled(pattern, Map.of("choice", choice, "key", choice)), Map.of());
    }

    private String choice(long change) {
        return change + "." + lists.view(change).latest().number();
    }

    private Place ofEnquiry(String pattern, String state, boolean own) {
        if (state.equals(UNKNOWN)) {
            return new Place(filled(pattern, NAMELESS), Map.of("note", "x", "answer", "x", "state", "closed"));
        }
        long id = enquiries.enquiry(state, own);
        return new Place(
                filled(pattern, Map.of("id", String.valueOf(id), "number", String.valueOf(enquiries.mail(id)))),
                Map.of(
                        "version", String.valueOf(enquiries.view(id).version()),
                        "owner", String.valueOf(enquiries.owner()),
                        "state", "closed",
                        "note", "Ask the office for land.",
                        "answer", "Yes.",
                        "outcome", "confirmed",
                        "summary", "The figure is as printed.",
                        "summaryInChinese", "经核查，数据与来源一致。"));
    }

    private String scratchOfSomebodyElse() {
        String key = UUID.randomUUID().toString();
        long somebody = staff.member(ExampleStaff.SECOND_REVIEWER).account();
        scratchService.keep(new ScratchCopy.Key(somebody, "figure-358", key), "", new FormBase(0, 1), Content.NONE);
        return key;
    }

    private static String pattern(String endpoint) {
        return endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    private static String filled(String pattern, Map<String, String> names) {
        String path = pattern;
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("nothing to fill in: " + path);
        }
        return path;
    }
}
