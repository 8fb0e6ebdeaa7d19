package org.investportal.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds organisations, places, policies and claims with the figures that they are tied to, and what sentences of sources say. */
@Component
class NamedReader {

    private final Organisations organisations;
    private final Locations locations;
    private final Policies policies;
    private final Claims claims;
    private final Ties ties;
    private final AlsoShown alsoShown;
    private final Passages passages;

    NamedReader(
            Organisations organisations,
            Locations locations,
            Policies policies,
            Claims claims,
            Ties ties,
            AlsoShown alsoShown,
            Passages passages) {
        this.organisations = organisations;
        this.locations = locations;
        this.policies = policies;
        this.claims = claims;
        this.ties = ties;
        this.alsoShown = alsoShown;
        this.passages = passages;
    }

    /** Answers the items whose words are wanted. */
    List<Long> addOfSector(Selection selection, long sector) {
        int edition = selection.edition();
        List<Long> shown = selection.add(AlsoShownIn.class, alsoShown.inSector(edition, sector)).stream()
                .map(AlsoShownIn::shownId)
                .toList();
        List<Row> named = new ArrayList<>();
        named.addAll(selection.add(Organisation.class, organisations.inSector(edition, sector, shown)));
        named.addAll(selection.add(Location.class, locations.inSector(edition, sector, shown)));
        named.addAll(selection.add(Policy.class, policies.inSector(edition, sector, shown)));
        named.addAll(selection.add(Claim.class, claims.inSector(edition, sector, shown)));
        return withTies(selection, named);
    }

    /** With all that any source names, since a number may belong to what another named first. Answers the items whose words are wanted. */
    List<Long> addOfSource(Selection selection, long source) {
        int edition = selection.edition();
        List<Row> named = new ArrayList<>();
        named.addAll(selection.add(Passage.class, passages.ofSource(edition, source)));
        named.addAll(selection.add(Organisation.class, organisations.at(edition)));
        named.addAll(selection.add(Location.class, locations.at(edition)));
        named.addAll(selection.add(Policy.class, policies.at(edition)));
        named.addAll(selection.add(Claim.class, claims.at(edition)));
        return withTies(selection, named);
    }

    /** Where whatever is shown outside its home sector is shown. */
    void addShown(Selection selection) {
        selection.add(AlsoShownIn.class, alsoShown.at(selection.edition()));
    }

    void addEvery(Selection selection) {
        int edition = selection.edition();
        selection.add(Organisation.class, organisations.at(edition));
        selection.add(Location.class, locations.at(edition));
        selection.add(Policy.class, policies.at(edition));
        selection.add(Claim.class, claims.at(edition));
        selection.add(Tie.class, ties.at(edition));
        addShown(selection);
        selection.add(Passage.class, passages.at(edition));
    }

    private List<Long> withTies(Selection selection, List<Row> named) {
        List<Long> items = SelectionReader.items(named);
        selection.add(Tie.class, ties.ofNamed(selection.edition(), items));
        return items;
    }
}
