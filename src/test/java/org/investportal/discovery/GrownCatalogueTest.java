package org.investportal.discovery;

import java.util.Map;
import java.util.TreeMap;
import java.util.Set;
import java.util.TreeSet;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Crawl;
import org.investportal.portal.GrownEdition;
import org.investportal.portal.Portal;
import org.investportal.InvestPortal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:grown",
            "portal.base-url=" + ConfiguredPortal.BASE,
            "portal.self-check.enabled=false"
        })
@Import({Portal.class, GrownEdition.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
class GrownCatalogueTest {
    private final Portal portal;
    private final ComparingEditions comparing;

    GrownCatalogueTest(Portal portal, ComparingEditions comparing) {
        this.portal = portal;
        this.comparing = comparing;
    }

    @Test
    void explore() {
        for (String p : new String[]{"/", "/sectors/biomedicine", "/figures/grown-3", "/figures/grown-3/hangzhou/1970", "/sources/industrial-investment-press-release", "/glossary", "/checks", "/compare", "/editions", "/editions/5", "/corrections", "/sitemap.xml", "/sitemaps/1.xml", "/sitemaps/4.xml"}) {
            for (int i = 0; i < 2; i++) {
            long t = System.nanoTime();
            var a = portal.ask("GET", p, "Accept", Portal.BROWSER);
            System.out.println("PAGE " + p + " " + a.status() + " " + a.body().length() / 1024 + " KB " + (System.nanoTime() - t) / 1000000 + " ms links " + a.html().select("main a[href]").size());
            }
        }
        long t = System.nanoTime();
        comparing.catchUp();
        System.out.println("CATCHUP " + (System.nanoTime() - t) / 1000000);
    }
}
