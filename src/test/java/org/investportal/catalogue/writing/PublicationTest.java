package org.investportal.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.row.Entry;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.EntryKind;
import org.junit.jupiter.api.Test;

/** A publication touches its own edition and nothing before it. */
class PublicationTest {

    private static final Row FIGURE = aFigure().apply(new Version(305, 7));

    @Test
    void rowsOfAnotherEditionAreRefused() {
        assertThatThrownBy(() -> publication(8, FIGURE, entry(8, 305))).hasMessage("item 305 is for edition 7, not 8");
    }

    @Test
    void entriesOfAnotherEditionAreRefused() {
        assertThatThrownBy(() -> publication(7, FIGURE, entry(6, 305))).hasMessage("item 305 is for edition 6, not 7");
    }

    @Test
    void anItemWithoutAnEntryIsRefused() {
        assertThatThrownBy(() -> publication(7, FIGURE, entry(7, 306)))
                .hasMessage("items [305] have a row and no entry in edition 7");
    }

    private static Publication publication(int edition, Row row, Entry entry) {
        return new Publication(edition, Map.of(), List.of(), List.of(), List.of(), List.of(row), List.of(entry));
    }

    private static Entry entry(int edition, long item) {
        return new Entry(new Entry.Key(edition, item), EntryKind.REVISION, Map.of(), "An author", null);
    }
}
