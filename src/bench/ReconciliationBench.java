package org.investportal.reconciliation;

import org.investportal.reconciliation.finding.Evidence;
import org.investportal.reconciliation.finding.PrintIndex;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.Vintage;

/** How much processor time the rules take for catalogues of several sizes, cold and warm, and how it grows. */
final class ReconciliationBench {

    private static final int[] SIZES = {250, 1000, 4000};
    private static final int WARM = 15;

    private final List<Figure> figures = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<Long, List<Mention>> printed = new HashMap<>();
    private long next = 100;

    public static void main(String[] arguments) {
        System.out.printf("%10s %10s %12s %12s %10s%n", "figures", "findings", "cold (ms)", "warm (ms)", "warm ratio");
        double before = 0;
        for (int size : SIZES) {
            ReconciliationBench catalogue = new ReconciliationBench().of(size);
            double cold = catalogue.milliseconds();
            double warm = Double.MAX_VALUE;
            for (int run = 0; run < WARM; run++) {
                warm = Math.min(warm, catalogue.milliseconds());
            }
            System.out.printf(
                    "%10d %10d %12.1f %12.1f %10s%n",
                    catalogue.figures.size(),
                    RuleRunner.of(catalogue.evidence()).size(),
                    cold,
                    warm,
                    before == 0 ? "" : "%.1f".formatted(warm / before));
            before = warm;
        }
    }

    private double milliseconds() {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        RuleRunner.of(evidence());
        return (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private Evidence evidence() {
        List<Area> areas = List.of(
                new Area(new Version(1, 1), false, "country", null),
                new Area(new Version(2, 1), false, "province", 1L),
                new Area(new Version(3, 1), false, "city", 2L));
        return new Evidence(figures, indicators, areas, relations, List.of(), new PrintIndex(printed, Map.of(), Map.of()), Map.of(), null);
    }

    /** Branches of twenty figures each: five years of an amount, its growth and share, and of its province. */
    private ReconciliationBench of(int size) {
        for (int branch = 0; figures.size() < size; branch++) {
            long topic = next++;
            long amount = indicator(topic, Measure.ADDED_VALUE, Unit.CNY);
            long growth = indicator(topic, Measure.GROWTH, Unit.PERCENT);
            long share = indicator(topic, Measure.SHARE, Unit.PERCENT);
            long whole = 50;
            relations.add(new Relation(version(), false, RelationKind.GROWTH_OF, growth, amount, null, null));
            relations.add(new Relation(version(), false, RelationKind.SHARE_OF, share, amount, whole + branch % 50, null));
            for (int year = 2015; year < 2020; year++) {
                figure(amount, 3, year, "exact " + (year - 2000) * 10 + "." + branch % 10 + " billion cny", branch);
                figure(amount, 2, year, "exact " + (year - 2000) * 30 + "." + branch % 10 + " billion cny", branch);
                figure(growth, 3, year, "exact " + (5 + branch % 7) + ".3 percent", branch);
                figure(share, 3, year, "exact " + (3 + branch % 9) + ".1 percent", branch);
            }
        }
        return this;
    }

    private long indicator(long topic, Measure measure, Unit unit) {
        Version version = version();
        indicators.add(new Indicator(version, false, topic, "i" + version.item(), measure, unit, PriceBasis.UNKNOWN, null, null, 1));
        return version.item();
    }

    private void figure(long indicator, long area, int year, String quantity, int branch) {
        Version version = version();
        figures.add(new Figure(
                version,
                false,
                indicator,
                area,
                Period.parse(String.valueOf(year)),
                PeriodBasis.STATED,
                Nature.ACTUAL,
                Vintage.NOT_STATED,
                Quantity.parse(quantity),
                null,
                Status.NORMAL));
        printed.put(
                version.item(),
                List.of(new Mention(
                        version.item(), 9, new Locator(branch + 1, 1, 1), quantity.split(" ", -1)[1], null, null)));
    }

    private Version version() {
        return new Version(next++, 1);
    }
}
