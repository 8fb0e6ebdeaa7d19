package org.investportal.catalogue;

import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.List;
import java.util.function.Function;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Item;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;

/** A sector with a source and any number of figures, each printed, noted and addressed; a hundred to an indicator, all parts of the first, which has the headlines. */
final class Crowd {

    static final int OF_ONE_INDICATOR = 100;
    private static final int HEADLINES = 4;

    private final Draft draft;
    private final int size;
    private final long sector;
    private final long source;
    private final long topic;
    private long firstIndicator;
    private long firstFigure;

    Crowd(Draft draft, int size) {
        this.draft = draft;
        this.size = size;
        sector = draft.add(version -> new Sector(version, false, "crowd-" + size, 9));
        draft.address(sector, "/sectors/" + sector);
        topic = draft.add(version -> new Topic(version, false, sector, "topic-" + size, 1));
        source = draft.add(
                version -> new Source(version, false, "source-" + size, Period.UNDATED, Language.EN, size, null, null));
        draft.address(source, "/sources/" + source);
        for (int begun = 0; begun < size; begun += OF_ONE_INDICATOR) {
            addIndicator(begun, Math.min(begun + OF_ONE_INDICATOR, size));
        }
    }

    int size() {
        return size;
    }

    Draft draft() {
        return draft;
    }

    int edition() {
        return draft.edition();
    }

    /** Returns the ids of all its items, of every kind. */
    List<Long> items() {
        return draft.publication().newItems().stream().map(Item::id).toList();
    }

    long sector() {
        return sector;
    }

    long source() {
        return source;
    }

    long indicator() {
        return firstIndicator;
    }

    long figure() {
        return firstFigure;
    }

    private void addIndicator(int begun, int end) {
        long indicator = draft.add(version -> new Indicator(
                version,
                false,
                topic,
                "indicator-" + begun,
                Measure.COUNT,
                Unit.COUNT,
                PriceBasis.UNKNOWN,
                null,
                null,
                begun));
        draft.address(indicator, "/figures/" + indicator);
        draft.add(words(indicator, TextField.NAME, "Indicator"));
        if (begun == 0) {
            firstIndicator = indicator;
        } else {
            draft.add(version ->
                    new Relation(version, false, RelationKind.PART_OF, indicator, firstIndicator, null, null));
        }
        for (int number = begun; number < end; number++) {
            addFigure(indicator, number);
        }
    }

    private void addFigure(long indicator, int number) {
        String year = String.valueOf(1900 + number % OF_ONE_INDICATOR);
        long figure = draft.add(aFigure().of(indicator).during(year).stating("exact " + number + " count"));
        firstFigure = number == 0 ? figure : firstFigure;
        draft.address(figure, "/figures/" + indicator + "/hangzhou/" + year);
        long mention = draft.mention(source, (number + 1) + ".1.1", String.valueOf(number));
        draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
        long note = draft.add(version -> new Note(version, false, figure, NoteKind.FOOTNOTE));
        draft.add(words(note, TextField.BODY, "Compare [[figure:" + figure + "]]."));
        if (number < HEADLINES) {
            draft.add(version -> new Headline(version, false, sector, figure, number, false));
        }
    }

    private static Function<Version, Text> words(long about, TextField field, String content) {
        return version -> new Text(version, false, about, field, Language.EN, content);
    }
}
