package org.investportal.editorial.checklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.History;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;

/** Finds the withdrawn and removed figures of an indicator, with their reasons. */
public final class FormerFigureFinder {

    private static final Set<EntryKind> ENDS = Set.of(EntryKind.WITHDRAWAL, EntryKind.REMOVAL);

    private final Selection selection;
    private final History history;
    private final Language language;

    /** @param language the language of the reasons */
    public FormerFigureFinder(Selection selection, History history, Language language) {
        this.selection = selection;
        this.history = history;
        this.language = language;
    }

    Stream<FormerFigure> of(long indicator) {
        Stream<Figure> withdrawn =
                selection.figuresOf(indicator).stream().filter(figure -> figure.status() == Status.WITHDRAWN);
        return Stream.concat(withdrawn, history.removedFigures(indicator).stream())
                .map(this::former);
    }

    private FormerFigure former(Figure figure) {
        List<PublicEntry> entries = history.entriesOf(figure.item(), language);
        PublicEntry end = entries.stream()
                .filter(entry -> ENDS.contains(entry.kind()))
                .findFirst()
                .orElseGet(() -> entries.get(0));
        return new FormerFigure(figure, end.edition(), end.reason());
    }
}
