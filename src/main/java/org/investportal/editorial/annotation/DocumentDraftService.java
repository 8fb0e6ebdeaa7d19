package org.investportal.editorial.annotation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.SerializedTransaction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Makes one change of what was decided for a document: with its source, new areas and indicators, and figures. All of them are drafted, or none. */
@Component
public class DocumentDraftService {

    private final DocumentService documents;
    private final AnnotatedTextCache texts;
    private final DraftService drafts;
    private final ChangeFinder changes;
    private final PublishedContentReader published;
    private final Catalogue catalogue;
    private final SerializedTransaction transaction;
    private final EntityManager entities;
    private final Clock clock;

    DocumentDraftService(
            DocumentService documents,
            AnnotatedTextCache texts,
            DraftService drafts,
            ChangeFinder changes,
            PublishedContentReader published,
            Catalogue catalogue,
            SerializedTransaction transaction,
            EntityManager entities,
            Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.drafts = drafts;
        this.changes = changes;
        this.published = published;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Makes the drafts. If they were made before, the step is refused, unless the change was discarded.
     *
     * @return the change; empty if all of it is published already
     */
    public OptionalLong draft(long id, StaffMember by) {
        DocumentService.requireEditor(by);
        catalogue.refresh();
        return transaction.of(() -> {
            Document document = documents.locked(id);
            if (document.isDrafted() && !isDiscarded(document)) {
                throw StepRefused.ofDraftedDocument(id);
            }
            List<NumberDecision> decisions = documents.decisions(id);
            if (decisions.isEmpty()) {
                throw StepRefused.ofUndecidedDocument(id);
            }
            if (!new ValueConflictFinder(catalogue, decisions).unanswered().isEmpty()) {
                throw StepRefused.ofUnansweredDocument(id);
            }
            DocumentChangeWriter writer = new DocumentChangeWriter(
                    drafts, published, this::forget, document, changesOf(id).size(), catalogue.current(), by);
            new DraftMaker(document, new DraftPlan(catalogue, decisions), writer).make();
            Document drafted = documents.locked(id);
            drafted.draft(clock.instant());
            documents.record(AuditAction.DOCUMENT_DRAFTED, drafted, by);
            return writer.change();
        });
    }

    /** Returns the finder of values of a document that contradict each other. */
    public ValueConflictFinder conflicts(long id) {
        return new ValueConflictFinder(catalogue, documents.decisions(id));
    }

    /** Returns the changes that were made of a document. */
    public List<ChangeLine> changesOf(long id) {
        return changes.startedBy(DocumentChangeWriter.key(id, ""));
    }

    /** Tells whether drafts were made of the document, all of them were discarded, and the text is still there, so that they can be made again. */
    public boolean isDiscarded(Document document) {
        if (!document.isDrafted() || document.isTextRemoved()) {
            return false;
        }
        List<ChangeLine> made = changesOf(document.id());
        return !made.isEmpty() && made.stream().allMatch(change -> change.state() == ChangeState.ABANDONED);
    }

    /** Forgets the drafts that are stored, since each query compares all that are known: the time would grow with the square of their number. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    /** Makes the drafts of one document. */
    private final class DraftMaker {

        private final Document document;
        private final DraftPlan plan;
        private final DocumentChangeWriter writer;
        private final int current = catalogue.current();
        private final Map<String, Long> added = new HashMap<>();
        private final Map<String, Long> areas = new HashMap<>();
        private final KnownSubjectIndex names = KnownSubjectIndex.of(catalogue);
        private final PublishedFigureFinder known = new PublishedFigureFinder(catalogue);
        private final RelationResolver relations;

        DraftMaker(Document document, DraftPlan plan, DocumentChangeWriter writer) {
            this.document = document;
            this.plan = plan;
            this.writer = writer;
            this.relations = new RelationResolver(plan, names);
        }

        void make() {
            long source = source();
            plan.figures().forEach(figure -> area(figure.content()));
            plan.figures().forEach(this::indicator);
            plan.figures().forEach(figure -> figure(source, figure));
        }

        private long source() {
            AnnotatedText text = texts.of(document);
            Content wanted = SourceDraftFactory.of(document, text, plan);
            Optional<Long> known = catalogue.at(current).whole().all(Source.class).stream()
                    .filter(source -> document.sha256().equals(source.sha256()))
                    .map(Source::item)
                    .findFirst();
            if (known.isEmpty()) {
                return writer.add("source", ItemKind.SOURCE, wanted);
            }
            Subject subject = new Subject(ItemKind.SOURCE, known.get());
            Content now = published.at(current, subject);
            Content both = now.with("mentions", joined(LineForm.MENTION, now, wanted, "mentions"))
                    .with("left-out", joined(LineForm.LEFT_OUT, now, wanted, "left-out"));
            writer.save("source", subject, both);
            return subject.item();
        }

        /** Returns the lines of both. A line that is already published stays. */
        private static String joined(LineForm form, Content now, Content wanted, String field) {
            List<String> lines = LineForm.lines(now.get(field));
            List<String> keys = lines.stream().map(form::key).toList();
            return form.text(Stream.concat(
                            lines.stream(),
                            LineForm.lines(wanted.get(field)).stream().filter(line -> !keys.contains(form.key(line))))
                    .toList());
        }

        /** Makes the draft of the area if the figure is the first of a new one. */
        private long area(Content content) {
            String name = content.get(DecisionField.AREA_NAME);
            return name.isEmpty() ? Long.parseLong(content.get("area")) : areaNamed(name);
        }

        private long areaNamed(String name) {
            return names.findOne(ItemKind.AREA, name)
                    .orElseGet(() -> areas.computeIfAbsent(
                            LetterMatcher.alike(name),
                            key -> writer.add(
                                    "a" + (areas.size() + 1),
                                    ItemKind.AREA,
                                    IndicatorDraftFactory.area(
                                            document.details().language(), name))));
        }

        /** Makes the draft of the indicator if the figure needs a new one; the drafts of the indicators that it relates to come first. */
        private long indicator(FigurePlan figure) {
            Content content = figure.content();
            String name = figure.newIndicator();
            Optional<Long> before = Optional.ofNullable(added.get(name)).or(() -> known.indicator(content));
            if (before.isPresent()) {
                return before.get();
            }
            Content wanted = IndicatorDraftFactory.of(document.details().language(), content, relation(figure));
            long item = writer.add("i" + figure.place().code(), ItemKind.INDICATOR, wanted);
            added.put(name, item);
            return item;
        }

        /** Returns the line of the relation of a new indicator; empty if it has none. */
        private String relation(FigurePlan figure) {
            Optional<RelationPlan> found = relations.drafted(figure);
            if (found.isEmpty()) {
                return "";
            }
            RelationPlan relation = found.get();
            String line = relation.kind().code() + " " + item(relation.related().orElseThrow());
            if (relation.kind().hasWhole()) {
                String area = relation.wholeArea();
                line += " " + item(relation.whole().orElseThrow());
                line += area.isEmpty() ? "" : " " + areaNamed(area);
            }
            return line;
        }

        private long item(RelationPlan.RelatedIndicator related) {
            FigurePlan drafted = related.drafted();
            return drafted == null ? related.published() : indicator(drafted);
        }

        private void figure(long source, FigurePlan figure) {
            long indicator = indicator(figure);
            String part = "f" + figure.place().code();
            long area = area(figure.content());
            Optional<Subject> stated =
                    known.figure(figure.content()).map(found -> new Subject(ItemKind.FIGURE, found.item()));
            if (stated.isEmpty() && !figure.isStated()) {
                throw StepRefused.ofUnansweredDocument(document.id());
            }
            if (stated.isEmpty()) {
                writer.add(part, ItemKind.FIGURE, FigureDraftFactory.of(figure, indicator, area, source));
                return;
            }
            Content now = writer.content(stated.get());
            String readings = LineForm.READING.text(
                    Stream.concat(LineForm.lines(now.get("readings")).stream(), figure.lines(source, now).stream())
                            .toList());
            writer.save(part, stated.get(), now.with("readings", readings));
        }
    }
}
