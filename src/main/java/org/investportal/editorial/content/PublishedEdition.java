package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.CitedFigures;
import org.investportal.catalogue.Headline;
import org.investportal.catalogue.Note;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.Text;
import org.investportal.catalogue.Tie;
import org.investportal.catalogue.value.ItemKind;

/** One edition as staff edit it: subjects and what each says. Read once, asked often. */
public final class PublishedEdition {

    private final Selection selection;
    private final PrintedNumbers printed;
    private final Parts parts;

    PublishedEdition(Selection selection) {
        this.selection = selection;
        this.printed = new PrintedNumbers(selection.mentions());
        this.parts = new Parts(printed);
    }

    public int edition() {
        return selection.edition();
    }

    /** Everything that can be edited, kind by kind. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (ItemKind kind : Schema.kinds()) {
            selection.all(own(kind).type()).forEach(row -> subjects.add(new Subject(kind, row.item())));
        }
        return subjects;
    }

    /** The subjects that may use the figure: in their words or those of their notes, as a headline or by a tie. */
    public Stream<Subject> using(long figure) {
        Set<Long> items = new HashSet<>();
        selection.all(Text.class).stream()
                .filter(text -> CitedFigures.in(text.content())
                        .results()
                        .anyMatch(cited -> Long.parseLong(cited.group(2)) == figure))
                .map(text -> selection
                        .find(Note.class, text.aboutId())
                        .map(Note::aboutId)
                        .orElse(text.aboutId()))
                .forEach(items::add);
        selection.all(Headline.class).stream()
                .filter(headline -> headline.figureId() == figure)
                .forEach(headline -> items.add(headline.sectorId()));
        selection.all(Tie.class).stream()
                .filter(tie -> tie.figureId() == figure)
                .forEach(tie -> items.add(tie.namedId()));
        return items.isEmpty() ? Stream.empty() : subjects().stream().filter(subject -> items.contains(subject.item()));
    }

    /** What the subject says; {@link Content#NONE} where the edition has no such thing. */
    public Content of(Subject subject) {
        return of(subject, own(subject.kind()));
    }

    private <R extends Row> Content of(Subject subject, OwnRow<R> own) {
        Optional<R> row = selection.find(own.type(), subject.item());
        if (row.isEmpty()) {
            return Content.NONE;
        }
        Fields fields = new Fields();
        own.read(row.get(), fields);
        parts.of(subject.kind()).forEach(part -> part.read(selection, subject.item(), fields));
        if (row.get() instanceof Source source) {
            readMentions(source, fields);
        }
        return fields.content();
    }

    private void readMentions(Source source, Fields fields) {
        List<String> lines = printed.of(source.item()).stream()
                .map(mention -> MentionLine.of(mention).text())
                .toList();
        fields.put("mentions", LineForm.MENTION.text(lines));
    }

    /** The lines of a source that say something else of a place than what was published as printed there, which cannot be changed. */
    public List<String> rewritten(Subject source, Content wanted) {
        return LineForm.lines(wanted.get("mentions")).stream()
                .filter(line -> printed.find(
                                source.item(), MentionLine.parse(line).place())
                        .filter(mention -> !MentionLine.of(mention).text().equals(line))
                        .isPresent())
                .toList();
    }

    public Selection selection() {
        return selection;
    }

    public PrintedNumbers printed() {
        return printed;
    }

    public static OwnRow<?> own(ItemKind kind) {
        Map<ItemKind, OwnRow<?>> all = OwnRow.ALL;
        return Objects.requireNonNull(all.get(Schema.of(kind).kind()));
    }
}
