package org.investportal.staff.desk;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Finds published content that is in doubt. */
@Component
class FlaggedContentFinder {

    private final Catalogue catalogue;
    private final DraftWording wording;
    private final FieldWording fields;
    private final StaffWording words;

    FlaggedContentFinder(Catalogue catalogue, DraftWording wording, FieldWording fields, StaffWording words) {
        this.words = words;
        this.catalogue = catalogue;
        this.wording = wording;
        this.fields = fields;
    }

    /** Figures before things. */
    List<PublishedLine> lines() {
        DraftWording.At now = wording.at(catalogue.current(), words.language());
        Selection selection = now.selection();
        Stream<PublishedLine> figures = selection.all(Figure.class).stream()
                .filter(figure -> figure.status() == Status.FLAGGED)
                .map(figure -> line(ItemKind.FIGURE, figure.item(), now));
        return Stream.of(
                        figures,
                        named(ItemKind.ORGANISATION, Organisation.class, now),
                        named(ItemKind.PLACE, Location.class, now),
                        named(ItemKind.POLICY, Policy.class, now),
                        named(ItemKind.CLAIM, Claim.class, now))
                .flatMap(lines -> lines)
                .toList();
    }

    private <N extends Named> Stream<PublishedLine> named(ItemKind kind, Class<N> type, DraftWording.At now) {
        return now.selection().all(type).stream()
                .filter(named -> named.status() == Status.FLAGGED)
                .map(named -> line(kind, named.item(), now));
    }

    private PublishedLine line(ItemKind kind, long item, DraftWording.At now) {
        Selection selection = now.selection();
        List<String> notes = selection.notesOn(item).stream()
                .filter(note -> note.kind() == NoteKind.EDITORS_NOTE)
                .flatMap(note -> selection.text(note.item(), TextField.BODY, words.language()).stream())
                .map(text -> now.prose(text).plain())
                .toList();
        return PublishedLine.of(new Subject(kind, item), notes, now, fields);
    }
}
