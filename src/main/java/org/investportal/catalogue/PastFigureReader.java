package org.investportal.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds to a chronicle figures, what they were read from, whom they compare with, and addresses. */
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

    /** What the items were read from, or what was left out of them. */
    List<Reading> addReadings(Chronicle chronicle, int edition, Collection<Long> items) {
        List<Reading> found = chronicle.add(Reading.class, readings.upToOfFiguresOrSources(edition, items));
        List<Long> read = found.stream().map(Reading::mentionId).distinct().toList();
        chronicle.addMentions(mentions.withIds(read));
        return found;
    }

    /** The figures and addresses of what is named; of the items also whom they compare with. */
    void addTo(Chronicle chronicle, int edition, Collection<Long> named, Collection<Long> items) {
        chronicle.add(Figure.class, figures.upTo(edition, named));
        chronicle.add(Peer.class, peers.upToOfFigures(edition, items));
        chronicle.add(GivenAddress.class, addresses.upTo(edition, named));
    }

    /** The rows of the figure, and every address that it or what is shown ever had. */
    List<Figure> addStated(Chronicle chronicle, int edition, long figure, Collection<Long> shown) {
        Set<Long> addressed = new HashSet<>(shown);
        addressed.add(figure);
        chronicle.add(GivenAddress.class, addresses.upTo(edition, addressed));
        return chronicle.add(Figure.class, figures.upTo(edition, List.of(figure)));
    }
}
