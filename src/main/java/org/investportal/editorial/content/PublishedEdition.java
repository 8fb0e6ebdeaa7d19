package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.value.ItemKind;

/** One edition as staff edit it: its subjects and their content. It is read once and queried often. */
public final class PublishedEdition {

    private final Selection selection;
    private final PrintedNumberIndex printed;
    private final ContentPartFactory contentPartFactory;

    PublishedEdition(Selection selection) {
        this.selection = selection;
        this.printed = new PrintedNumberIndex(selection.mentions());
        this.contentPartFactory = new ContentPartFactory(printed);
    }

    public int edition() {
        return selection.edition();
    }

    /** Returns all subjects, kind by kind. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (ItemKind kind : Schema.kinds()) {
            selection.all(own(kind).type()).forEach(row -> subjects.add(new Subject(kind, row.item())));
        }
        return subjects;
    }

    /** Returns the subjects that use the figure: in their words or those of their notes, as a headline or by a tie. */
    public Stream<Subject> using(long figure) {
        Set<Long> items = new HashSet<>();
        selection.all(Text.class).stream()
                .filter(text -> FigureReferencePattern.in(text.content())
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

    /** Returns the content of a subject; {@link Content#NONE} if the edition does not have the subject. */
    public Content of(Subject subject) {
        return of(subject, own(subject.kind()));
    }

    private <R extends Row> Content of(Subject subject, RowFieldMapper<R> own) {
        Optional<R> row = selection.find(own.type(), subject.item());
        if (row.isEmpty()) {
            return Content.NONE;
        }
        ContentBuilder contentBuilder = new ContentBuilder();
        own.read(row.get(), contentBuilder);
        contentPartFactory
                .of(subject.kind())
                .forEach(contentPart -> contentPart.read(selection, subject.item(), contentBuilder));
        if (row.get() instanceof Source source) {
            readMentions(source, contentBuilder);
        }
        return contentBuilder.content();
    }

    private void readMentions(Source source, ContentBuilder contentBuilder) {
        List<String> lines = printed.of(source.item()).stream()
                .map(mention -> MentionLine.of(mention).text())
                .toList();
        contentBuilder.put("mentions", LineForm.MENTION.text(lines));
    }

    /** Returns the lines of a source that differ from the number published as printed at the same place; such a number cannot be changed. */
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

    public PrintedNumberIndex printed() {
        return printed;
    }

    public static RowFieldMapper<?> own(ItemKind kind) {
        Map<ItemKind, RowFieldMapper<?>> all = RowFieldMapper.ALL;
        return Objects.requireNonNull(all.get(Schema.of(kind).kind()));
    }
}
