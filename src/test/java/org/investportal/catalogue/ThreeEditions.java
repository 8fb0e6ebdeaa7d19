package org.investportal.catalogue;

import static org.investportal.catalogue.FigureBuilder.aFigure;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixture;

/**
 * The shipped content and two editions after it, in a database of their own. The second has a corrected value with a note, other
 * words and another order of headlines; the third a figure less, one withdrawn, one that moved, a new source with a
 * figure of a new indicator, and one more number read in the old source.
 */
public class ThreeEditions implements Fixture {

    public static final int FIRST = Shipped.EDITION;
    public static final int SECOND = FIRST + 1;
    public static final int THIRD = FIRST + 2;

    static final long CORRECTED = 323;
    static final long REWORDED = 1008;
    static final long SECOND_HEADLINE = 621;
    static final long GONE = 347;
    static final long WITHDRAWN = 331;
    static final long MOVED = 325;

    private final Catalogue catalogue;
    private final EditionPublisher editionPublisher;
    private final Map<Integer, WholeEdition> whenNew = new HashMap<>();
    private final Selection seed;
    private final CatalogueView heldFromTheStart;

    ThreeEditions(Catalogue catalogue, EditionPublisher editionPublisher) {
        this.catalogue = catalogue;
        this.editionPublisher = editionPublisher;
        this.heldFromTheStart = catalogue.at(FIRST);
        this.seed = heldFromTheStart.everything();
    }

    @Override
    public void set() {
        remember();
        publish(second());
        publish(third());
    }

    /** Returns the content of the edition as it was before anything was published after it. */
    WholeEdition whenNew(int edition) {
        return Objects.requireNonNull(whenNew.get(edition));
    }

    CatalogueView heldFromTheStart() {
        return heldFromTheStart;
    }

    private void publish(Draft draft) {
        editionPublisher.publish(draft.publication());
        remember();
    }

    private void remember() {
        whenNew.put(catalogue.current(), WholeEdition.of(catalogue.at(catalogue.current())));
    }

    private Draft second() {
        Draft draft = Draft.of(SECOND)
                .change(CORRECTED, like(seeded(CORRECTED)).stating("exact 20520 million cny"))
                .change(REWORDED, words(10, TextField.SUMMARY, "Now [[figure:305]]."))
                .change(620, version -> new Headline(version, false, 10, 305, 2, false))
                .change(SECOND_HEADLINE, version -> new Headline(version, false, 10, 308, 1, false));
        long note = draft.add(version -> new Note(version, false, CORRECTED, NoteKind.CORRECTION));
        draft.add(words(note, TextField.BODY, "It was misread."));
        return draft;
    }

    private Draft third() {
        Draft draft = Draft.of(THIRD)
                .change(GONE, like(seeded(GONE)).gone())
                .change(GONE, version -> new GivenAddress(version, true, seed.address(GONE)))
                .change(510, version -> new Reading(version, true, 89, ReadingRole.VALUE, GONE, null, null))
                .change(675, version -> new Tie(version, true, 726, GONE, null))
                .change(WITHDRAWN, like(seeded(WITHDRAWN)).withdrawn())
                .change(MOVED, like(seeded(MOVED)).during("2018"))
                .address(MOVED, "/figures/pharmaceutical-enterprises/hangzhou/2018");
        addSource(draft, addIndicator(draft));
        return draft;
    }

    private static long addIndicator(Draft draft) {
        long indicator = draft.add(version -> new Indicator(
                version, false, 33, "trials", Measure.COUNT, Unit.COUNT, PriceBasis.UNKNOWN, null, null, 60));
        draft.address(indicator, "/figures/trials");
        draft.add(words(indicator, TextField.NAME, "Trials"));
        draft.add(words(indicator, TextField.DEFINITION, "Trials that were begun."));
        draft.add(words(indicator, TextField.COUNTED, "trials"));
        long figure = draft.add(aFigure().of(indicator).during("2018").stating("exact 12 count"));
        draft.address(figure, "/figures/trials/hangzhou/2018");
        return figure;
    }

    /** It prints the new figure and one that the first source prints too. */
    private static void addSource(Draft draft, long figure) {
        long source = draft.add(
                version -> new Source(version, false, "report", Period.parse("2018"), Language.EN, 1, null, null));
        draft.address(source, "/sources/report");
        draft.add(words(source, TextField.NAME, "Report"));
        long twelve = draft.mention(source, "1.1.1", "12");
        draft.add(version -> new Reading(version, false, twelve, ReadingRole.VALUE, figure, null, null));
        long output = draft.mention(source, "1.2.1", "50.79 billion");
        draft.add(version -> new Reading(version, false, output, ReadingRole.VALUE, 321L, null, null));
        long overlooked = draft.mention(60, "1.1.1", "16");
        draft.add(version -> new Reading(version, false, overlooked, ReadingRole.VALUE, 314L, null, null));
    }

    private Figure seeded(long figure) {
        return seed.get(Figure.class, figure);
    }

    private static Function<Version, Text> words(long about, TextField field, String content) {
        return version -> new Text(version, false, about, field, Language.EN, content);
    }
}
