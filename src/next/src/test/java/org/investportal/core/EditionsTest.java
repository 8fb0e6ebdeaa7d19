package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.investportal.core.Parts.area;
import static org.investportal.core.Parts.at;
import static org.investportal.core.Parts.gone;
import static org.investportal.core.Parts.indicator;
import static org.investportal.core.Parts.on;
import static org.investportal.core.Parts.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.investportal.core.PublicationRefused.Reason;
import org.investportal.kinds.Area;
import org.investportal.kinds.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishing, reading back and showing. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class EditionsTest {

    @Parameter
    DatabaseKind kind;

    private Core core;
    private Editions editions;
    private Sample sample;

    @BeforeEach
    void start() {
        core = Core.shared(kind);
        editions = core.editions();
        sample = new Sample(editions);
    }

    @Test
    void whatIsLoadedIsWhatWasPublished() {
        Edition edition = sample.publish();

        try (Core second = Core.on(core.database)) {
            Content loaded = second.editions().at(edition.number()).orElseThrow();
            Content published = editions.current();
            assertThat(loaded.edition()).isEqualTo(edition).isEqualTo(published.edition());
            for (Edition.Entry entry : edition.entries()) {
                long item = entry.item();
                assertThat(texts(loaded, item))
                        .isEqualTo(texts(published, item))
                        .isNotEmpty();
                assertThat(loaded.path(item)).isEqualTo(published.path(item));
                assertThat(loaded.path(item).isPresent()).isEqualTo(item != sample.topic && item != sample.number);
            }
            assertThat(texts(loaded, sample.figure)).isEqualTo(sample.figure("more-than 1592.50 亿 cny"));
        }
    }

    @Test
    void anEditionHasItsNumberTimeAndReasonsAndTheNextOneFollows() {
        Edition first = sample.publish();
        Edition next = editions.publish(new Publication(
                new Text("Corrected", "更正"),
                first.number(),
                true,
                List.of(new Publication.Part(
                        sample.area,
                        "areas",
                        Map.of("name.en", "Corrected"),
                        org.investportal.value.ChangeKind.CORRECTION,
                        new Text("A slip of the pen", null),
                        null,
                        List.of()))));

        assertThat(next.number()).isEqualTo(first.number() + 1);
        assertThat(next.publishedAt()).isAfterOrEqualTo(first.publishedAt());
        assertThat(next.undoes()).isEqualTo(first.number());
        assertThat(next.selfApproved()).isTrue();
        assertThat(next.entry(sample.area).orElseThrow().reason().en()).isEqualTo("A slip of the pen");
        assertThat(editions.all().subList(0, 2)).containsExactly(next, first);
        assertThat(editions.current().get(Area.class, sample.area).name.en()).isEqualTo("Corrected");
        assertThat(editions.at(first.number())
                        .orElseThrow()
                        .get(Area.class, sample.area)
                        .name
                        .en())
                .isEqualTo(sample.areaName());
        assertThat(editions.history(sample.area))
                .extracting(item -> item.edition)
                .containsExactly(next.number(), first.number());
        assertThat(editions.at(next.number() + 1)).isEmpty();
    }

    @Test
    void aTryAndAPreviewLeaveNothing() {
        sample.publish();
        int last = editions.current().edition().number();
        Publication publication = Parts.of(area(sample.area, "Tried"));

        assertThat(editions.attempt(publication).number()).isEqualTo(last + 1);
        assertThat(editions.show(publication).get(Area.class, sample.area).name.en())
                .isEqualTo("Tried");
        assertThat(editions.current().edition().number()).isEqualTo(last);
        assertThat(core.database
                        .jdbc()
                        .queryForObject("select count(*) from area where edition > ?", Integer.class, last))
                .isZero();
        assertThat(core.database.jdbc().queryForObject("select max(number) from edition", Integer.class))
                .isEqualTo(last);
        assertThat(editions.itemAt("/areas/tried")).isEmpty();
    }

    @Test
    void aDecimalThatComesBackAsAnotherIsRefusedByTheNameOfItsField() {
        sample.publish();
        Reason reason = refusal(part(sample.figure, "figures", sample.figure("more-than 1592.50000000005 cny")));
        assertThat(reason.field()).isEqualTo("value");
        assertThat(reason.item()).isEqualTo(sample.figure);
    }

    @Test
    void anOverlongTextIsRefusedByTheNameOfItsField() {
        assertThat(refusal(area(sample.area, "x".repeat(301))).field()).isEqualTo("name");
        assertThat(refusal(area(sample.area, "nul \0")).field()).isEqualTo("name.en");
        assertThat(refusal(part(sample.area, "areas", Map.of("name.en", "Area", "nmae.zh", "地区")))
                        .field())
                .isEqualTo("nmae.zh");
        assertThat(refusal(part(sample.area, "areas", Map.of())).field()).isEqualTo("name.en");
        assertThat(refusal(part(sample.area, "nothing", Map.of())).field()).isEqualTo("kind");
    }

    @Test
    void whatRefersToAChangedItemIsCheckedToo() {
        sample.publish();
        Map<String, String> inDollars = new HashMap<>(
                indicator(sample.indicator, "Output", sample.topic).texts());
        inDollars.put("unit", "usd");
        assertThat(refusal(part(sample.indicator, "indicators", inDollars)).item())
                .isEqualTo(sample.figure);

        Reason missing = refusal(gone(sample.area, "areas"));
        assertThat(missing.item()).isEqualTo(sample.figure);
        assertThat(missing.field()).isEqualTo("area");
    }

    @Test
    void anItemThatIsTakenOutStaysInEarlierEditions() {
        sample.publish();
        Edition gone = editions.publish(Parts.of(gone(sample.figure, "figures"), gone(sample.number, "numbers")));

        assertThat(editions.current().find(sample.figure)).isEmpty();
        assertThat(editions.current().referring(Figure.class, sample.area)).isEmpty();
        assertThat(editions.history(sample.figure).get(0).gone).isTrue();
        assertThat(editions.at(gone.number() - 1).orElseThrow().find(sample.figure))
                .isPresent();
        assertThat(editions.itemAt("/figures/output-" + sample.indicator + "/area-" + sample.area + "/2018"))
                .contains(sample.figure);
    }

    @Test
    void anAddressBelongsToItsItemForEver() {
        sample.publish();
        String first = "/areas/area-" + sample.area;
        long other = editions.newItem();
        editions.publish(Parts.of(at("/areas/moved-" + sample.area, area(sample.area, sample.areaName()))));

        assertThat(refusal(at(first, area(other, "Other"))).field()).isEqualTo("address");
        assertThat(refusal(at("/areas/Ä", area(other, "Other"))).field()).isEqualTo("address");
        assertThat(editions.itemAt(first)).contains(sample.area);
        editions.publish(Parts.of(area(other, sample.areaName())));
        assertThat(editions.current().path(other)).contains(first + "~2");
    }

    @Test
    void anAreaThatIsRenamedMovesTheAddressesOfItsFigures() {
        Edition edition = sample.publish();
        String before = editions.current().path(sample.figure).orElseThrow();
        editions.publish(Parts.of(area(sample.area, "Renamed " + sample.area)));

        assertThat(editions.current().path(sample.area)).contains("/areas/renamed-" + sample.area);
        assertThat(editions.current().path(sample.figure))
                .contains("/figures/output-" + sample.indicator + "/renamed-" + sample.area + "/2018");
        assertThat(editions.history(sample.figure)).hasSize(1);
        assertThat(editions.itemAt(before)).contains(sample.figure);
        assertThat(editions.at(edition.number()).orElseThrow().path(sample.figure))
                .contains(before);
    }

    @Test
    void whatWasPreparedOnAnOlderVersionIsRefused() {
        int base = sample.publish().number();
        editions.publish(Parts.of(on(base, area(sample.area, "Mine"))));

        Reason reason = refusal(on(base, area(sample.area, "Theirs")));
        assertThat(reason.item()).isEqualTo(sample.area);
        assertThat(reason.en()).contains("Edition " + (base + 1));
        assertThat(refusal(on(0, area(sample.area, "New"))).item()).isEqualTo(sample.area);
        assertThat(editions.current().get(Area.class, sample.area).name.en()).isEqualTo("Mine");
    }

    @Test
    void whatFailsAlongsideIsNotPublished() {
        int last = sample.publish().number();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> editions.publish(Parts.of(area(sample.area, "Half")), edition -> {
                    throw new IllegalStateException("the log is full");
                }));
        assertThat(editions.current().edition().number()).isEqualTo(last);
        assertThat(editions.publish(Parts.of(area(sample.area, "Whole"))).number())
                .isEqualTo(last + 1);
    }

    @Test
    void manyWhoPublishAtOnceAllSucceed() throws Exception {
        int last = sample.publish().number();
        List<Callable<Edition>> all = new ArrayList<>();
        for (int one = 0; one < 8; one++) {
            long item = editions.newItem();
            all.add(() -> editions.publish(Parts.of(area(item, "Area " + item))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Integer> numbers = new ArrayList<>();
            for (Future<Edition> published : threads.invokeAll(all)) {
                numbers.add(published.get().number());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrder(
                            last + 1, last + 2, last + 3, last + 4, last + 5, last + 6, last + 7, last + 8);
            assertThat(editions.current().edition().number()).isEqualTo(last + 8);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLookupStaysRightAfterManyEditions() {
        sample.publish();
        for (int count = 0; count < 20; count++) {
            editions.publish(Parts.of(
                    area(sample.area, sample.areaName()),
                    indicator(sample.indicator, "Output " + count, sample.topic)));
        }
        Content content = editions.current();
        assertThat(content.get(org.investportal.kinds.Indicator.class, sample.indicator)
                        .name
                        .en())
                .isEqualTo("Output 19");
        assertThat(content.referring(Figure.class, sample.indicator))
                .extracting(figure -> figure.item)
                .containsExactly(sample.figure);
    }

    private Reason refusal(Publication.Part part) {
        PublicationRefused refused =
                catchThrowableOfType(PublicationRefused.class, () -> editions.publish(Parts.of(part)));
        assertThat(refused.reasons()).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.en()).isNotBlank();
            assertThat(reason.zh()).isNotBlank();
        });
        return refused.reasons().get(0);
    }

    private static Map<String, String> texts(Content content, long item) {
        return content.find(item).map(found -> found.kind().write(found)).orElseThrow();
    }
}
