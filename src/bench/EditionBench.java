package org.investportal.catalogue;

import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.row.Figure;
import java.lang.management.ManagementFactory;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.generator.FigureGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** How much processor time and memory the published content takes: loading, one change in a draft, publishing one change. */
final class EditionBench {

    private static final int WARM = 9;

    private final ConfigurableApplicationContext portal;
    private final Catalogue catalogue;

    private EditionBench(ConfigurableApplicationContext portal) {
        this.portal = portal;
        this.catalogue = portal.getBean(Catalogue.class);
    }

    public static void main(String[] arguments) {
        System.out.printf("%10s %12s %12s %12s %12s %12s%n", "figures", "load (ms)", "again (ms)", "heap (MB)", "draft (ms)", "publish (ms)");
        for (String size : arguments) {
            SpringApplication application = new SpringApplication(CatalogueSlice.class, FigureGenerator.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            try (ConfigurableApplicationContext portal = application.run(
                    "--spring.datasource.url=jdbc:h2:mem:bench" + size, "--logging.level.root=error", "--spring.main.banner-mode=off")) {
                if (!size.equals("0")) {
                    portal.getBean(FigureGenerator.class).generate(Integer.parseInt(size), 1);
                }
                new EditionBench(portal).measure();
            }
        }
    }

    private void measure() {
        double first = cpu(this::load);
        double again = Double.MAX_VALUE;
        for (int run = 0; run < WARM / 3; run++) {
            again = Math.min(again, cpu(this::load));
        }
        long before = heap();
        EditionStore store = load();
        double megabytes = (heap() - before) / 1e6;
        double draft = Double.MAX_VALUE;
        double publish = Double.MAX_VALUE;
        for (int run = 0; run < WARM; run++) {
            draft = Math.min(draft, cpu(() -> catalogue.preview(change(Edition.DRAFT), CatalogueSlice.NOW, CatalogueView::edition)));
            publish = Math.min(publish, cpu(() -> portal.getBean(EditionPublisher.class).publish(change(catalogue.current() + 1))));
        }
        System.out.printf(
                "%10d %12.0f %12.0f %12.1f %12.1f %12.1f%n",
                store.at(store.current()).whole().all(Figure.class).size(), first, again, megabytes, draft, publish);
    }

    private Publication change(int edition) {
        Figure figure = catalogue.at(catalogue.current()).shown().all(Figure.class).iterator().next();
        Draft draft = Draft.of(edition);
        draft.change(figure.item(), FigureBuilder.like(figure).stating("exact " + (1 + edition % 1000) + " billion cny"));
        return draft.publication();
    }

    private EditionStore load() {
        return new EditionStore(
                portal.getBean(Editions.class),
                portal.getBean(RowLoader.class),
                portal.getBean(Suppressions.class),
                portal.getBean(Entries.class),
                portal.getBeanProvider(EditionPreparation.class),
                portal.getBean(PlatformTransactionManager.class));
    }

    /** Milliseconds of this thread. */
    private static double cpu(Runnable work) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        work.run();
        return (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static long heap() {
        for (int time = 0; time < 4; time++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
