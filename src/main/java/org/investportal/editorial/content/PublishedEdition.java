package org.investportal.editorial.content;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.ItemKind;
import org.springframework.util.function.SingletonSupplier;

/** One edition as staff edit it: its subjects and their content. It is read once and queried often. */
public final class PublishedEdition {

    private final Selection selection;
    private final Function<String, Optional<Long>> pages;
    private final PrintedNumberIndex printed;
    private final ContentPartFactory contentPartFactory;
    private final Supplier<Map<Long, List<Subject>>> references = SingletonSupplier.of(this::readReferences);

    /** @param pages finds the item that a path was given to by this edition */
    PublishedEdition(Selection selection, Function<String, Optional<Long>> pages) {
        this.selection = selection;
        this.pages = pages;
        this.printed = new PrintedNumberIndex(selection.mentions());
        this.contentPartFactory = new ContentPartFactory(printed);
    }

    public int edition() {
        return selection.edition();
    }

    /** Returns the item that the edition shows at the path, or to which the path leads as a former address. */
    public Optional<Long> pageAt(String path) {
        return pages.apply(path)
                .filter(item -> selection.find(GivenAddress.class, item).isPresent());
    }

    /** Returns all subjects, kind by kind. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (ItemKind kind : Schema.kinds()) {
            selection.all(own(kind).type()).forEach(row -> subjects.add(new Subject(kind, row.item())));
        }
        return subjects;
    }

    /** Returns the subjects that refer to the item in any field or link to its page, kind by kind. */
    public List<Subject> using(long item) {
        return references.get().getOrDefault(item, List.of());
    }

    /** Returns the uses of the item by other subjects, kind by kind. */
    public Stream<SubjectUse> usesOf(long item) {
        return using(item).stream()
                .flatMap(subject -> SubjectUse.of(subject, of(subject), item, this::pageAt).stream());
    }

    private Map<Long, List<Subject>> readReferences() {
        Map<Long, List<Subject>> using = new HashMap<>();
        for (Subject subject : subjects()) {
            FieldReference.withLinks(subject.kind(), of(subject), this::pageAt).stream()
                    .map(FieldReference::item)
                    .filter(item -> item != subject.item())
                    .distinct()
                    .forEach(item -> using.computeIfAbsent(item, first -> new ArrayList<>())
                            .add(subject));
        }
        return using;
    }

    /** Returns what the own rows of a kind say, by item: content without texts and lines. */
    public Map<Long, Content> ownContents(ItemKind kind) {
        return ownContents(own(kind));
    }

    private <R extends Row> Map<Long, Content> ownContents(RowFieldMapper<R> own) {
        return selection.all(own.type()).stream().collect(toMap(Row::item, row -> {
            ContentBuilder contentBuilder = new ContentBuilder();
            own.read(row, contentBuilder);
            return contentBuilder.content();
        }));
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
                        .filter(mention -> !MentionLine.of(mention).isLike(MentionLine.parse(line)))
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
