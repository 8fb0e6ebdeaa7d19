package org.investportal.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds the structure of the catalogue and the requested named items to a chronicle. */
@Component
class PastStructureReader {
    private final Pages pages;
    private final Sectors sectors;
    private final Topics topics;
    private final Areas areas;
    private final Sources sources;
    private final Organisations organisations;
    private final Locations locations;
    private final Policies policies;
    private final Claims claims;
    private final Passages passages;
    private final Terms terms;

    PastStructureReader(
            Pages pages,
            Sectors sectors,
            Topics topics,
            Areas areas,
            Sources sources,
            Organisations organisations,
            Locations locations,
            Policies policies,
            Claims claims,
            Passages passages,
            Terms terms) {
        this.pages = pages;
        this.sectors = sectors;
        this.topics = topics;
        this.areas = areas;
        this.sources = sources;
        this.organisations = organisations;
        this.locations = locations;
        this.policies = policies;
        this.claims = claims;
        this.passages = passages;
        this.terms = terms;
    }

    /** Adds the rows and returns those whose texts are needed. */
    List<Row> addTo(Chronicle chronicle, int edition, Collection<Long> items) {
        List<Row> worded = new ArrayList<>();
        worded.addAll(chronicle.add(Page.class, pages.upTo(edition)));
        worded.addAll(chronicle.add(Sector.class, sectors.upTo(edition)));
        worded.addAll(chronicle.add(Topic.class, topics.upTo(edition)));
        worded.addAll(chronicle.add(Area.class, areas.upTo(edition)));
        worded.addAll(chronicle.add(Source.class, sources.upTo(edition)));
        chronicle.add(Organisation.class, organisations.upTo(edition, items));
        chronicle.add(Location.class, locations.upTo(edition, items));
        chronicle.add(Policy.class, policies.upTo(edition, items));
        chronicle.add(Claim.class, claims.upTo(edition, items));
        chronicle.add(Passage.class, passages.upTo(edition, items));
        chronicle.add(Term.class, terms.upTo(edition, items));
        return worded;
    }
}
