package org.investportal.editorial.generator;

import java.util.List;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;

/** Invents industries, each with its output and the growth of its output, through twenty years in each area; all printed in one invented source. */
final class InventedContent {

    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 20;
    private static final int AFTER_ALL = 1_000;

    private final GeneratedContentBuilder rows;
    private final List<Topic> topics;
    private final List<Area> areas;
    private final long seed;
    private final int ofAnIndicator;

    /** @param topics the topics that get the industries in turns */
    InventedContent(GeneratedContentBuilder rows, List<Topic> topics, List<Area> areas, long seed) {
        this.rows = rows;
        this.topics = topics;
        this.areas = areas;
        this.seed = seed;
        this.ofAnIndicator = areas.size() * YEARS;
    }

    /** Adds as many figures as that, with all that they need. */
    void add(int count) {
        int indicators = (count + ofAnIndicator - 1) / ofAnIndicator;
        long source = source(indicators);
        long output = 0;
        for (int number = 0; number < indicators; number++) {
            boolean isGrowth = number % 2 == 1;
            int industry = number / 2 + 1;
            long indicator = isGrowth ? growth(industry, output) : output(industry);
            output = isGrowth ? output : indicator;
            int left = Math.min(ofAnIndicator, count - number * ofAnIndicator);
            for (int index = 0; index < left; index++) {
                figure(indicator, industry, isGrowth, index, source);
            }
        }
    }

    private long source(int paragraphs) {
        long source = rows.add(
                ItemKind.SOURCE,
                version -> new Source(
                        version,
                        false,
                        "invented-test-data",
                        Period.parse("undated"),
                        Language.EN,
                        paragraphs,
                        null,
                        null));
        rows.address(source, "/sources/invented-test-data");
        rows.say(source, TextField.NAME, "Invented test data", "虚构的测试数据");
        rows.say(
                source,
                TextField.SUMMARY,
                "All its numbers are invented, to test the portal. They say nothing about any place or industry.",
                "其中数字均为测试本门户而虚构，不反映任何地区或行业的实际情况。");
        return source;
    }

    private long output(int industry) {
        long indicator = indicator(industry, "output", Measure.OUTPUT_VALUE, Unit.CNY);
        rows.say(indicator, TextField.NAME, "Output of invented industry " + industry, "虚构行业 " + industry + " 产值");
        rows.say(
                indicator,
                TextField.DEFINITION,
                "The output of an industry that does not exist, invented to test the portal.",
                "为测试本门户而虚构的行业产值，该行业并不存在。");
        return indicator;
    }

    private long growth(int industry, long output) {
        long indicator = indicator(industry, "growth", Measure.GROWTH, Unit.PERCENT);
        rows.say(
                indicator,
                TextField.NAME,
                "Growth of the output of invented industry " + industry,
                "虚构行业 " + industry + " 产值增速");
        rows.say(
                indicator,
                TextField.DEFINITION,
                "The growth of an industry that does not exist, invented to test the portal.",
                "为测试本门户而虚构的行业产值增速，该行业并不存在。");
        rows.add(
                ItemKind.RELATION,
                version -> new Relation(version, false, RelationKind.GROWTH_OF, indicator, output, null, null));
        return indicator;
    }

    private long indicator(int industry, String what, Measure measure, Unit unit) {
        Topic topic = topics.get(industry % topics.size());
        long indicator = rows.add(
                ItemKind.INDICATOR,
                version -> new Indicator(
                        version,
                        false,
                        topic.item(),
                        slug(industry, what),
                        measure,
                        unit,
                        PriceBasis.UNKNOWN,
                        null,
                        null,
                        AFTER_ALL + 2 * industry));
        rows.address(indicator, "/figures/" + slug(industry, what));
        return indicator;
    }

    private static String slug(int industry, String what) {
        return "invented-industry-" + industry + "-" + what;
    }

    private void figure(long indicator, int industry, boolean isGrowth, int index, long source) {
        int place = index / YEARS;
        int year = index % YEARS;
        Area area = areas.get(place);
        Period period = Period.parse(String.valueOf(FIRST_YEAR + year));
        InventedOutput series = new InventedOutput(31 * (31 * seed + industry) + place, YEARS);
        String number = isGrowth ? series.growth(year).toPlainString() : series.amount(year) + " billion";
        Quantity quantity = Quantity.parse("exact " + number + (isGrowth ? " percent" : " cny"));
        long figure = rows.add(
                ItemKind.FIGURE,
                version -> new Figure(
                        version,
                        false,
                        indicator,
                        area.item(),
                        period,
                        PeriodBasis.STATED,
                        Nature.ACTUAL,
                        Vintage.NOT_STATED,
                        quantity,
                        null,
                        Status.NORMAL));
        String slug = slug(industry, isGrowth ? "growth" : "output");
        rows.address(figure, "/figures/" + slug + "/" + area.slug() + "/" + period.code());
        Locator printed = new Locator(2 * industry - (isGrowth ? 0 : 1), place + 1, year + 1);
        read(figure, rows.mention(source, printed, number + (isGrowth ? "%" : "")));
    }

    private void read(long figure, long mention) {
        rows.add(
                ItemKind.READING,
                version -> new Reading(version, false, mention, ReadingRole.VALUE, figure, null, null));
    }
}
