package org.investportal.site.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.TextField;
import org.investportal.wording.PageText;
import org.investportal.wording.PlaceWording;

/** Maps the properties that only one kind of item has, without its texts and relations. */
final class KindStatementMapper {

    private final PageText pageText;
    private final Selection selection;
    private final List<Statement> statements = new ArrayList<>();

    KindStatementMapper(PageText pageText) {
        this.pageText = pageText;
        this.selection = pageText.selection();
    }

    List<Statement> of(Row row) {
        if (row instanceof Figure figure) {
            return new FigureStatementMapper(pageText).of(figure);
        } else if (row instanceof Indicator indicator) {
            addIndicator(indicator);
        } else if (row instanceof Named named) {
            addNamed(named);
        } else if (row instanceof Passage passage) {
            add("column.source", place(passage.sourceId(), passage.paragraph(), passage.sentence()));
        } else if (row instanceof Source source) {
            addSource(source);
        } else if (row instanceof Area area && area.parentId() != null) {
            add("difference.parent", pageText.name(area.parentId()));
        } else if (row instanceof Sector sector) {
            add("difference.position", String.valueOf(sector.position()));
        } else if (row instanceof Topic topic) {
            add("difference.sector", pageText.name(topic.sectorId()));
            add("difference.position", String.valueOf(topic.position()));
        }
        return statements;
    }

    private void addIndicator(Indicator indicator) {
        add("indicator.topic", pageText.name(indicator.topicId()));
        add("difference.position", String.valueOf(indicator.position()));
        add("indicator.measure", pageText.message("measure", indicator.measure()));
        add("indicator.unit", pageText.message("unit-name", indicator.unit()));
        pageText.priceBasis(indicator).ifPresent(prices -> add("indicator.price-basis", prices));
        if (indicator.rankDirection() != null) {
            add("indicator.direction", pageText.message("rank-direction", indicator.rankDirection()));
        }
        if (indicator.rankedInId() != null) {
            add("difference.ranked-in", pageText.name(indicator.rankedInId()));
        }
    }

    private void addNamed(Named named) {
        add("difference.sector", pageText.name(named.sectorId()));
        add("difference.position", String.valueOf(named.position()));
        add("figure.status", pageText.message("status", named.status()));
        add("column.source", place(named.sourceId(), named.paragraph(), named.sentence()));
        if (named instanceof Location location) {
            add("difference.kind", pageText.message("place-kind", location.kind()));
        } else if (named instanceof Policy policy) {
            add("difference.kind", pageText.message("policy-kind", policy.kind()));
            add("difference.issued", pageText.periods().date(policy.issued(), pageText.language()));
        }
    }

    private void addSource(Source source) {
        add("source.published", pageText.periods().date(source.published(), pageText.language()));
        add("difference.language", pageText.message("language", source.language()));
        if (!source.isInPages()) {
            add("difference.paragraphs", String.valueOf(source.paragraphs()));
        }
        if (source.url() != null) {
            add("difference.url", source.url());
        }
        if (source.sha256() != null) {
            statements.add(new Statement(pageText.message("source.digest", "SHA-256"), source.sha256()));
        }
        add("difference.left-out", leftOut(source));
    }

    private String leftOut(Source source) {
        return selection.all(Reading.class).stream()
                .filter(reading -> reading.leftOut() != null
                        && selection.mention(reading.mentionId()).sourceId() == source.item())
                .sorted(Comparator.comparing(
                        reading -> selection.mention(reading.mentionId()).locator()))
                .map(this::leftOut)
                .collect(Collectors.joining("\n\n"));
    }

    private String leftOut(Reading reading) {
        LeftOut reason = reading.leftOut();
        var mention = selection.mention(reading.mentionId());
        String text = pageText.message(
                "difference.number",
                reason == null ? "" : pageText.message("left-out", reason),
                PlaceWording.sentence(
                        pageText,
                        mention.sourceId(),
                        mention.locator().paragraph(),
                        mention.locator().sentence()),
                pageText.printed(mention.token()));
        return reading.namedId() == null
                ? text
                : pageText.message(
                        "difference.note", text, pageText.message("source.belongs-to", named(reading.namedId())));
    }

    private String named(long item) {
        String name = pageText.text(item, TextField.NAME);
        return name == null ? pageText.prose(item, TextField.SUMMARY).plain() : name;
    }

    private String place(long source, int paragraph, int sentence) {
        return pageText.message(
                "place.label",
                pageText.shortName(source),
                PlaceWording.sentence(pageText, source, paragraph, sentence));
    }

    private void add(String field, String text) {
        statements.add(new Statement(pageText.message(field), text));
    }
}
