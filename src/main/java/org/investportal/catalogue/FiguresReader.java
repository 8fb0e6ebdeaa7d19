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

    List<GivenAddress> addressesOfWhatIsStated(int edition) {
        return addresses.ofWhatIsStated(edition);
    }

    List<Long> about(int edition, Collection<Long> items) {
        return figures.about(edition, items);
    }

    /** With a source also all that was read in it. */
    void addTo(Selection selection, List<Long> indicators, Collection<Long> cited, long source) {
        int edition = selection.edition();
        List<Figure> found = selection.add(Figure.class, figures.ofIndicatorsOrCited(edition, indicators, cited));
        List<Long> ids = SelectionReader.items(found);
        List<Reading> read = selection.add(Reading.class, readings.ofFiguresOrSource(edition, ids, source));
        addRead(
                selection,
                mentions.withIdsOrOfSource(
                        read.stream().map(Reading::mentionId).distinct().toList(), source));
        selection.add(Peer.class, peers.ofFigures(edition, ids));
        List<Long> addressed = Stream.of(Page.class, Sector.class, Source.class, Indicator.class, Figure.class)
                .flatMap(kind -> selection.all(kind).stream())
                .map(Row::item)
                .toList();
        selection.add(GivenAddress.class, addresses.at(edition, addressed));
    }

    void addAll(Selection selection) {
        addNumbers(selection);
        selection.add(GivenAddress.class, addresses.at(selection.edition()));
    }

    /** With the mentions that nothing reads. */
    void addEvery(Selection selection) {
        addRows(selection);
        selection.addMentions(mentions.all());
        selection.add(GivenAddress.class, addresses.at(selection.edition()));
    }

    /** Without addresses. */
    void addNumbers(Selection selection) {
        addRows(selection);
        addRead(selection, mentions.all());
    }

    private void addRows(Selection selection) {
        int edition = selection.edition();
        selection.add(Figure.class, figures.at(edition));
        selection.add(Reading.class, readings.at(edition));
        selection.add(Peer.class, peers.at(edition));
    }

    /** Mentions belong to no edition: one that a later edition reads first must not show in an earlier one. */
    private static void addRead(Selection selection, List<Mention> found) {
        Set<Long> read =
                selection.all(Reading.class).stream().map(Reading::mentionId).collect(Collectors.toSet());
        selection.addMentions(
                found.stream().filter(mention -> read.contains(mention.id())).toList());
    }
}
