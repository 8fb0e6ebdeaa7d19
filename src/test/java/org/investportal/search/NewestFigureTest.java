package org.investportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.value.Nature;
import org.investportal.wording.English;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Readers look for the newest measured value: neither targets and forecasts of later years nor figures in doubt come before it. */
@CatalogueOnly
class NewestFigureTest {

    private static final String ROBOTS = "/figures/robot-industry-added-value/";

    @Autowired
    private Catalogue catalogue;

    @Test
    void comesBeforeTargetsForecastsAndFiguresInDoubt() {
        Draft draft = Draft.after(catalogue);
        List<Long> others = List.of(
                add(draft, aFigure().during("2019"), "hangzhou/2019"),
                add(draft, aFigure().during("--2025").planned(), "hangzhou/--2025/target"),
                add(draft, aFigure().during("2024").as(Nature.FORECAST), "hangzhou/2024/forecast"),
                add(draft, aFigure().during("2023").flagged(), "hangzhou/2023"),
                add(draft, aFigure().during("2022").withdrawn(), "hangzhou/2022"));
        long newest = add(draft, aFigure().during("2020"), "hangzhou/2020");

        List<Long> found = catalogue.preview(draft.publication(), Instant.EPOCH, this::found);

        assertThat(found.stream()
                        .filter(item -> item == newest || others.contains(item))
                        .findFirst())
                .contains(newest);
    }

    private static long add(Draft draft, FigureBuilder figure, String path) {
        long item = draft.add(figure);
        draft.address(item, ROBOTS + path);
        return item;
    }

    private List<Long> found(CatalogueView edition) {
        CatalogueSearch search = new CatalogueSearch(
                catalogue, English.words(), English.periods(), English.quantities(), Runnable::run, 8);
        search.prepare(edition, () -> true);
        return search.find(edition.edition(), new SearchRequest("robot industry value added", Map.of())).hits().stream()
                .map(SearchHit::row)
                .filter(Objects::nonNull)
                .map(row -> Objects.requireNonNull(row).item())
                .toList();
    }
}
