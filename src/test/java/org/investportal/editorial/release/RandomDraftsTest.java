package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.editorial.Desk.EDITH;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.ItemIdGenerator;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FieldReading;
import org.investportal.editorial.input.RandomInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever passes the checklist can be published: random drafts of every kind, with a fixed seed, are written on trial, and some are published. */
@Tag("sweep")
class RandomDraftsTest {

    private static final int PUBLISHED = 15;
    private static final int MOST_FIELDS = 4;

    @Nested
    class H2 extends Facts {

        H2() {
            super(2_000, 20181);
        }
    }

    @Nested
    @OnPostgres
    class Postgres extends Facts {

        Postgres() {
            super(300, 20182);
        }
    }

    @DeskPortal
    abstract static class Facts {

        private final int tried;
        private final Random random;

        @Autowired
        private Desk desk;

        @Autowired
        private DraftService drafts;

        @Autowired
        private EditionDraftFactory editions;

        @Autowired
        private EditionPublisher publisher;

        @Autowired
        private ItemIdGenerator ids;

        @Autowired
        private Checklist checklist;

        @Autowired
        private FieldReader reader;

        @Autowired
        private PublishedContentReader published;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private PlatformTransactionManager transactions;

        Facts(int tried, long seed) {
            this.tried = tried;
            this.random = new Random(seed);
        }

        @Test
        void whatPassesIsTaken() {
            TransactionTemplate transaction = new TransactionTemplate(transactions);
            int passed = 0;
            Map<ItemKind, Integer> kinds = new EnumMap<>(ItemKind.class);
            while (passed < tried) {
                PublishedEdition base = published.at(catalogue.current());
                Drafted draft =
                        draft(base, new RandomInput(random, kind -> items(base, kind), source -> places(base, source)));
                if (draft == null) {
                    continue;
                }
                passed++;
                kinds.merge(draft.subject().kind(), 1, Integer::sum);
                try {
                    transaction.executeWithoutResult(status -> {
                        status.setRollbackOnly();
                        publisher.tryOut(edition(draft));
                    });
                    if (passed <= PUBLISHED) {
                        publish(draft);
                    }
                } catch (RuntimeException refused) {
                    throw new AssertionError("draft " + passed + ", " + draft, refused);
                }
            }

            assertThat(kinds.keySet()).containsAll(Schema.kinds());
        }

        private Publication edition(Drafted draft) {
            return editions.next()
                    .add(
                            draft.subject(),
                            draft.wanted(),
                            EntryKind.CORRECTION,
                            Rewriting.REASONS,
                            "An author",
                            "A reviewer")
                    .publication(Rewriting.SUMMARY);
        }

        private void publish(Drafted draft) {
            SaveResult saved = draft.isNew()
                    ? drafts.startNew(Desk.key(), draft.subject().kind(), draft.wanted(), EDITH)
                    : drafts.start(Desk.key(), draft.subject(), catalogue.current(), draft.wanted(), EDITH);
            long change = Desk.kept(saved);
            desk.submit(change, EDITH);
            desk.approve(change);
            desk.publishConfirmed(change);
        }

        /** Returns nothing if the form or the checklist would refuse it. */
        private @Nullable Drafted draft(PublishedEdition base, RandomInput input) {
            ItemKind kind = input.one(Schema.kinds());
            Subject like = new Subject(kind, input.one(items(base, kind)));
            boolean isNew = random.nextInt(4) == 0;
            Content before = base.of(like);
            Map<String, String> typed = new HashMap<>(before.fields());
            List<Field> fields = Schema.of(kind).fields();
            for (int changed = random.nextInt(MOST_FIELDS) + 1; changed > 0; changed--) {
                Field field = input.one(fields);
                if (!field.given()) {
                    typed.put(field.name(), input.of(field, before.get(field.name())));
                }
            }
            if (isNew) {
                fields.stream().filter(Field::given).forEach(field -> typed.put(field.name(), input.of(field, "")));
            }
            Content wanted = before;
            for (Field field : fields) {
                FieldReading reading = reader.read(field, typed, Language.EN);
                if (reading.problem() != null) {
                    return null;
                }
                wanted = wanted.with(field.name(), reading.canonical());
            }
            Subject subject = isNew ? new Subject(kind, ids.next()) : like;
            boolean blocked = checklist.of(subject, wanted).stream().anyMatch(ChecklistItem::blocks);
            return blocked || (!isNew && wanted.equals(before)) ? null : new Drafted(subject, isNew, wanted);
        }

        private static List<Long> items(PublishedEdition base, ItemKind kind) {
            return base.subjects().stream()
                    .filter(subject -> subject.kind() == kind)
                    .map(Subject::item)
                    .toList();
        }

        private static List<String> places(PublishedEdition base, long source) {
            return LineForm.lines(base.of(new Subject(ItemKind.SOURCE, source)).get("mentions")).stream()
                    .map(LineForm.MENTION::key)
                    .toList();
        }
    }

    /** A draft that passes. */
    private record Drafted(Subject subject, boolean isNew, Content wanted) {}
}
