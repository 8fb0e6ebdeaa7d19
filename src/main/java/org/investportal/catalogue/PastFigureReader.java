package org.investportal.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds figures, their readings, their peers and addresses to a chronicle. */
@Component
class PastFigureReader {
    private final Figures figures;
    private final Readings readings;
    private final Mentions mentions;
    private final Peers peers;
    private final GivenAddresses addresses;

    PastFigureReader(Figures figures, Readings readings, Mentions mentions, Peers peers, GivenAddresses addresses) {
        this.figures = figures;
        this.readings = readings;
        this.mentions = mentions;
        this.peers = peers;
        this.addresses = addresses;
    }

    /** Adds the readings of these figures, and the left-out readings of these sources, with their mentions, and returns the readings. */
    List<Reading> addReadings(Chronicle chronicle, int edition, Collection<Long> items) {
        List<Reading> found = chronicle.add(Reading.class, readings.upToOfFiguresOrSources(edition, items));
        List<Long> read = found.stream().map(Reading::mentionId).distinct().toList();
        chronicle.addMentions(mentions.withIds(read));
        return found;
    }

    /** Adds the figures and addresses of the named items, and the peers of the items. */
    void addTo(Chronicle chronicle, int edition, Collection<Long> named, Collection<Long> items) {
        chronicle.add(Figure.class, figures.upTo(edition, named));
        chronicle.add(Peer.class, peers.upToOfFigures(edition, items));
        chronicle.add(GivenAddress.class, addresses.upTo(edition, named));
    }

    /** Adds the rows of the figure, and every address that the figure or an item shown with it ever had. */
    List<Figure> addStated(Chronicle chronicle, int edition, long figure, Collection<Long> shown) {
        Set<Long> addressed = new HashSet<>(shown);
        addressed.add(figure);
        chronicle.add(GivenAddress.class, addresses.upTo(edition, addressed));
        return chronicle.add(Figure.class, figures.upTo(edition, List.of(figure)));
    }
}
