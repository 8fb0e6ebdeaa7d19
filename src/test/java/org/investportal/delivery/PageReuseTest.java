package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.investportal.InvestPortal;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Item;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.TextSuppressor;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Pages that are taken over from the edition before read as if they were made anew. How many editions are published is set with {@code -Dpublications=1000}. */
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {PageReuseTest.DATABASE, PageReuseTest.NO_CHECK, PageReuseTest.BASE})
@Import({Portal.class, PageReuseTest.Renderings.class})
class PageReuseTest {

    static final String DATABASE = "spring.datasource.url=jdbc:h2:mem:page-reuse;DB_CLOSE_DELAY=-1";
    static final String NO_CHECK = "portal.self-check.enabled=false";

    static final String BASE = "portal.base-url=https://invest.example.org";

    private static final List<String> PAGES = List.of(
            "/",
            "/sectors/digital-economy",
            "/zh/sectors/biomedicine",
            "/figures/ai-city-rank/hangzhou/undated",
            "/zh/checks",
            "/glossary",
            "/zh/figures",
            "/data");

    /** One in so many publications. */
    private static final int SOMETIMES = 8;

    /** Stands for the figure that a draft adds. */
    private static final long ADDED = 0;

    private final Random random = new Random(16);
    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final TextSuppressor suppressor;
    private final Renderings renderings;
    private Suppression.@Nullable Key suppressed;

    PageReuseTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher publisher,
            TextSuppressor suppressor,
            Renderings renderings) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.suppressor = suppressor;
        this.renderings = renderings;
    }

    /** Counts the pages for which a template is rendered; finds none itself. */
    @TestComponent
    static class Renderings implements ViewResolver {

        private final AtomicInteger made = new AtomicInteger();

        @Override
        public @Nullable View resolveViewName(String view, Locale locale) {
            made.incrementAndGet();
            return null;
        }
    }

    @Test
    void afterTenPublicationsEachPageIsAsIfMadeAnew() {
        eachPageIsAsIfMadeAnewAfter(10);
    }

    @Test
    @Tag("sweep")
    void afterManyPublicationsEachPageIsAsIfMadeAnew() {
        eachPageIsAsIfMadeAnewAfter(Integer.getInteger("publications", 150));
    }

    private void eachPageIsAsIfMadeAnewAfter(int publications) {
        try (ConfigurableApplicationContext other = new SpringApplicationBuilder(InvestPortal.class)
                .run("--" + DATABASE, "--" + NO_CHECK, "--" + BASE, "--server.port=0", "--portal.page-cache.size=0B")) {
            Portal fresh = new Portal(other.getEnvironment());
            Map<String, String> tags = new HashMap<>();
            PAGES.forEach(page -> tags.put(page, fetch(portal, page).header("ETag")));
            int before = renderings.made.get();
            int changed = 0;
            for (int edition = 0; edition < publications; edition++) {
                publisher.publish(anyChange().publication());
                perhapsSuppress();
                other.getBean(Catalogue.class).refresh();
                for (String page : PAGES) {
                    Answer kept = fetch(portal, page);
                    assertThat(kept.body())
                            .as(page)
                            .isEqualTo(fetch(fresh, page).body());
                    String tag = kept.header("ETag");
                    changed += tag.equals(tags.put(page, tag)) ? 0 : 1;
                }
            }

            assertThat(renderings.made.get() - before).isBetween(changed, changed + changed / 10);
        }
    }

    private static Answer fetch(Portal portal, String page) {
        Answer answer = portal.ask("GET", page, "Accept", Portal.BROWSER);
        assertThat(answer.status()).as(page).isEqualTo(200);
        return answer;
    }

    /** Sometimes suppresses the words of a text, or shows them again; readers see the other state of its item without a publication. */
    private void perhapsSuppress() {
        if (random.nextInt(SOMETIMES) == 0) {
            Suppression.Key key = suppressed;
            if (key == null) {
                Text text = any(Text.class, new HashSet<>());
                key = new Suppression.Key(
                        WordsKind.TEXT, text.version().edition(), text.version().item());
                suppressor.suppress(key, "A court said so.");
                suppressed = key;
            } else {
                suppressor.lift(key);
                suppressed = null;
            }
        }
    }

    /** Changes, adds or removes one row, most often; sometimes two or three. */
    private Draft anyChange() {
        Draft draft = Draft.after(catalogue);
        Set<Long> changed = new HashSet<>();
        for (int step = random.nextInt(4) == 0 ? 2 : 0; step >= 0; step--) {
            if (random.nextInt(SOMETIMES) == 0) {
                addOrRemoveFigure(draft, changed);
            } else if (random.nextBoolean()) {
                changeFigure(draft, changed);
            } else {
                changeText(draft, changed);
            }
        }
        return draft;
    }

    /** Of the digital economy, so that it is on one of the pages. */
    private void addOrRemoveFigure(Draft draft, Set<Long> changed) {
        Optional<Figure> known = figures().filter(PageReuseTest::isOfThisTest).findFirst();
        if (known.isPresent()) {
            if (changed.add(known.get().item())) {
                draft.change(known.get().item(), like(known.get()).gone());
            }
        } else if (changed.add(ADDED)) {
            long item = draft.add(aFigure().during("2019").stating("exact " + draft.edition() + " million cny"));
            draft.address(item, "/figures/robot-industry-added-value/hangzhou/2019/" + draft.edition());
        }
    }

    private Stream<Figure> figures() {
        return catalogue.at(catalogue.current()).shown().all(Figure.class).stream();
    }

    private static boolean isOfThisTest(Figure figure) {
        return figure.item() >= Item.FIRST_OF_STAFF;
    }

    /** Changes a digit. */
    private void changeFigure(Draft draft, Set<Long> changed) {
        Figure figure = any(Figure.class, changed);
        String digit = String.valueOf(1 + random.nextInt(9));
        draft.change(
                figure.item(), like(figure).stating(figure.quantity().format().replaceFirst("[1-9]", digit)));
    }

    private void changeText(Draft draft, Set<Long> changed) {
        Text text = any(Text.class, changed);
        String words = text.content().replaceFirst("( v[0-9]+)?$", " v" + draft.edition());
        draft.change(
                text.item(), version -> new Text(version, false, text.aboutId(), text.field(), text.language(), words));
    }

    /** Returns a row that the draft does not change yet. */
    private <R extends Row> R any(Class<R> kind, Set<Long> changed) {
        List<R> rows = catalogue.at(catalogue.current()).shown().all(kind).stream()
                .filter(row -> !changed.contains(row.item()))
                .toList();
        R row = rows.get(random.nextInt(rows.size()));
        changed.add(row.item());
        return row;
    }
}
