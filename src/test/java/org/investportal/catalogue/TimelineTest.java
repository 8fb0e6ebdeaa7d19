package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.sourcetext.SourceTextReader;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The content in memory after publications is the same as that of a node that starts after them. How many is set with {@code -Dpublications=1000}. */
class TimelineTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @CatalogueOnly
    abstract static class Facts {

        private static final long SOURCE = 60;

        private final Random random = new Random(14);
        private final List<Long> figures = new ArrayList<>();

        /** The figures that the draft adds or changes, which it does once. */
        private final List<Long> fresh = new ArrayList<>();

        private int added;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private EditionPublisher editionPublisher;

        @Autowired
        private Editions editions;

        @Autowired
        private RowLoader reader;

        @Autowired
        private Suppressions suppressions;

        @Autowired
        private Entries entries;

        @Autowired
        private SourceTextReader sourceTexts;

        @Autowired
        private ObjectProvider<EditionPreparation> preparations;

        @Autowired
        private PlatformTransactionManager transactions;

        @Test
        void isTheSameAfterFortyPublications() {
            isTheSameAfter(40);
        }

        @Test
        @Tag("sweep")
        void isTheSameAfterManyPublications() {
            isTheSameAfter(Integer.getInteger("publications", 200));
        }

        private void isTheSameAfter(int publications) {
            int before = catalogue.current();
            for (int published = 0; published < publications; published++) {
                Publication publication = publication();
                List<String> draft = published(publication);
                assertThat(WholeEdition.lines(
                                catalogue.at(publication.edition()).whole()))
                        .isEqualTo(draft);
            }
            EditionStore started =
                    new EditionStore(editions, reader, suppressions, entries, sourceTexts, preparations, transactions);
            assertThat(started.current()).isEqualTo(catalogue.current()).isEqualTo(before + publications);
            for (int edition = before; edition <= started.current(); edition += 1 + random.nextInt(5)) {
                assertThat(lines(catalogue.at(edition))).isEqualTo(lines(started.view(edition)));
            }
        }

        /** Returns the edition as the transaction that publishes it sees it. */
        private List<String> published(Publication publication) {
            return new TransactionTemplate(transactions).execute(status -> {
                editionPublisher.publish(publication);
                return WholeEdition.lines(catalogue.at(publication.edition()).whole());
            });
        }

        private static List<String> lines(CatalogueView view) {
            List<String> lines = WholeEdition.lines(view.whole());
            lines.addAll(WholeEdition.lines(view.shown()));
            view.history().entries(Language.ZH).forEach(entry -> lines.add(entry.toString()));
            view.history().editions(0, Language.ZH).forEach(edition -> lines.add(edition.toString()));
            return lines;
        }

        private Publication publication() {
            Draft draft = Draft.after(catalogue);
            for (int step = random.nextInt(4); step >= 0; step--) {
                addOrChange(draft);
            }
            figures.addAll(fresh);
            fresh.clear();
            return draft.publication();
        }

        private void addOrChange(Draft draft) {
            if (figures.isEmpty() || random.nextInt(3) == 0) {
                add(draft);
            } else {
                change(draft, figures.remove(random.nextInt(figures.size())));
            }
        }

        private void add(Draft draft) {
            String period = 2100 + draft.edition() + "-Q" + (1 + added++ % 4); // a draft adds four at most
            long figure = draft.add(aFigure().in(50 + figures.size() % 3).during(period));
            draft.address(figure, "/figures/random/" + figure);
            draft.add(
                    version -> new Text(version, false, figure, TextField.SUMMARY, Language.EN, "Words of " + figure));
            String place = 100 + draft.edition() + "." + (1 + added % 4);
            long mention = draft.mention(SOURCE, place + ".1", "1");
            draft.add(version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
            long other = draft.mention(SOURCE, place + ".2", "2");
            draft.add(version -> new Reading(version, false, other, ReadingRole.LEFT_OUT, null, LeftOut.NAME, null));
            draft.explain(figure, EntryKind.NEW, "Because of " + figure);
            fresh.add(figure);
        }

        private void change(Draft draft, long item) {
            Figure figure = catalogue.at(draft.edition() - 1).whole().get(Figure.class, item);
            FigureBuilder next = like(figure).stating("exact " + random.nextInt(1000) + " count");
            if (random.nextInt(4) == 0) {
                draft.change(item, next.gone());
            } else {
                draft.change(item, next);
                draft.add(version -> new Page(version, false, "page-" + version.item()));
                fresh.add(item);
            }
        }
    }
}
