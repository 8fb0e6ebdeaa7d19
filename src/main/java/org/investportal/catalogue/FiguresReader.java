package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds figures with what they were read from and whom they compare with, and the addresses of all that has one. */
@Component
class FiguresReader {

    /** No source has this id. */
    static final long NO_SOURCE = 0;

    private final Figures figures;
    private final Readings readings;
    private final Mentions mentions;
    private final Peers peers;
    private final GivenAddresses addresses;

    FiguresReader(Figures figures, Readings readings, Mentions mentions, Peers peers, GivenAddresses addresses) {
        this.figures = figures;
        this.readings = readings;
        this.mentions = mentions;
        this.peers = peers;
        this.addresses = addresses;
    }

    List<GivenAddress> addresses(int edition) {
        return addresses.at(edition);
    }

    /** With a source also all that is printed in it. */
    void addTo(Selection selection, List<Long> indicators, Collection<Long> cited, long source) {
        int edition = selection.edition();
        List<Figure> found = selection.add(Figure.class, figures.ofIndicatorsOrCited(edition, indicators, cited));
        List<Long> ids = SelectionReader.items(found);
        List<Reading> read = selection.add(Reading.class, readings.ofFiguresOrSource(edition, ids, source));
        selection.addMentions(mentions.withIdsOrOfSource(
                read.stream().map(Reading::mentionId).distinct().toList(), source));
        selection.add(Peer.class, peers.ofFigures(edition, ids));
        List<Long> addressed = Stream.of(Page.class, Sector.class, Source.class, Indicator.class, Figure.class)
                .flatMap(kind -> selection.all(kind).stream())
                .map(Row::item)
                .toList();
        selection.add(GivenAddress.class, addresses.at(edition, addressed));
    }

    void addAll(Selection selection) {
        int edition = selection.edition();
        selection.add(Figure.class, figures.at(edition));
        Set<Long> read = selection.add(Reading.class, readings.at(edition)).stream()
                .map(Reading::mentionId)
                .collect(Collectors.toSet());
        selection.addMentions(mentions.all().stream()
                .filter(mention -> read.contains(mention.id()))
                .toList());
        selection.add(Peer.class, peers.at(edition));
        selection.add(GivenAddress.class, addresses.at(edition));
    }
}
