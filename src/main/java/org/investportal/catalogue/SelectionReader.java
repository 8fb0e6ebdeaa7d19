package org.investportal.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads selections: one statement per kind of row, whatever the number of rows. Words come before figures, because they
 * cite figures that would else need a second statement.
 */
@Component
@Transactional(readOnly = true)
class SelectionReader {

    private final Indicators indicators;
    private final StructureReader structure;
    private final NamedReader named;
    private final WordsReader words;
    private final FiguresReader figures;
    private final Neighbours neighbours;
    private final BrokenRowFinder broken;

    SelectionReader(
            Indicators indicators,
            StructureReader structure,
            NamedReader named,
            WordsReader words,
            FiguresReader figures,
            Neighbours neighbours,
            BrokenRowFinder broken) {
        this.indicators = indicators;
        this.structure = structure;
        this.named = named;
        this.words = words;
        this.figures = figures;
        this.neighbours = neighbours;
        this.broken = broken;
    }

    Selection overview(int edition) {
        return read(edition, indicators.headlined(edition), selection -> Set.of());
    }

    Selection sector(int edition, long sector) {
        return read(edition, indicators.inSector(edition, sector), selection -> named.addOfSector(selection, sector));
    }

    Selection indicator(int edition, long indicator) {
        return around(edition, indicators.around(edition, indicator));
    }

    Selection figure(int edition, long figure, Collection<Long> beside) {
        return around(edition, indicators.aroundFigure(edition, figure, beside));
    }

    /** Figures of one indicator mostly stand among the same. */
    private Selection around(int edition, List<Indicator> wanted) {
        return neighbours.find(edition, wanted, () -> read(edition, wanted, selection -> Set.of()));
    }

    Selection source(int edition, long source) {
        return read(
                edition,
                indicators.ofSource(edition, source),
                selection -> named.addOfSource(selection, source),
                source);
    }

    Collection<GivenAddress> addresses(int edition) {
        return whole(edition, figures.addresses(edition));
    }

    Collection<GivenAddress> addressesOfWhatIsStated(int edition) {
        return whole(edition, figures.addressesOfWhatIsStated(edition));
    }

    private List<GivenAddress> whole(int edition, List<GivenAddress> addresses) {
        Set<Long> items = broken.at(edition);
        return addresses.stream()
                .filter(address -> !items.contains(address.item()))
                .toList();
    }

    Set<Long> lacking(int edition, Language language, Collection<TextField> fields) {
        Set<Long> lacking = new HashSet<>(words.lacking(edition, language, fields));
        lacking.addAll(figures.about(edition, lacking));
        return lacking;
    }

    /** Names no rows, because they are too many: PostgreSQL takes 65,535 parameters, H2 compares each with each. */
    Selection everything(int edition) {
        Selection selection = new Selection(edition);
        structure.addTo(selection, selection.add(Indicator.class, indicators.at(edition)));
        named.addShown(selection);
        words.addAll(selection);
        figures.addAll(selection);
        return selection.without(broken.at(edition));
    }

    /** Names no rows either. */
    Selection numbers(int edition) {
        Selection selection = new Selection(edition);
        selection.add(Indicator.class, indicators.at(edition));
        structure.addBones(selection);
        figures.addNumbers(selection);
        return selection.without(broken.at(edition));
    }

    /** Names no rows either; a topic without an indicator and a mention that nothing reads are there, too. */
    Selection whole(int edition) {
        Selection selection = new Selection(edition);
        selection.add(Indicator.class, indicators.at(edition));
        structure.addEvery(selection);
        named.addEvery(selection);
        words.addAll(selection);
        figures.addEvery(selection);
        return selection;
    }

    /** What one purpose adds to the rows that all share; answers the items whose words are wanted. */
    private interface Addition {
        Collection<Long> addTo(Selection selection);
    }

    private Selection read(int edition, List<Indicator> wanted, Addition addition) {
        return read(edition, wanted, addition, FiguresReader.NO_SOURCE);
    }

    private Selection read(int edition, List<Indicator> wanted, Addition addition, long source) {
        Selection selection = new Selection(edition);
        selection.add(Indicator.class, wanted);
        List<Long> ids = items(wanted);
        Set<Long> about = new HashSet<>(ids);
        about.addAll(structure.addTo(selection, wanted));
        about.addAll(addition.addTo(selection));
        about.addAll(words.addTerms(selection));
        Set<Long> cited = new HashSet<>(words.addTo(selection, ids, about));
        selection.all(Tie.class).forEach(tie -> cited.add(tie.figureId()));
        selection.all(Headline.class).forEach(headline -> cited.add(headline.figureId()));
        figures.addTo(selection, ids, cited, source);
        return selection.without(broken.at(edition));
    }

    static List<Long> items(Collection<? extends Row> rows) {
        List<Long> items = new ArrayList<>();
        rows.forEach(row -> items.add(row.item()));
        return items;
    }
}
