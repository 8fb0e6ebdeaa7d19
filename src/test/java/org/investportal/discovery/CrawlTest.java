package org.investportal.discovery;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Crawl;
import org.investportal.portal.CrawledPortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.TestInstance;

/** What a search engine finds that follows links is what the sitemap lists, and each page says what a search engine has to know. */
@CrawledPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTest {

    private static final String ENGLISH_HOME = "/";
    private static final String CHINESE_HOME = Language.ZH.path("/");
    private static final int CLICKS = 3;

    private final Portal portal;
    private final Catalogue catalogue;
    private final ComparingEditions comparing;

    private Crawl english;
    private Crawl chinese;

    CrawlTest(Portal portal, Catalogue catalogue, ComparingEditions comparing) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.comparing = comparing;
        this.english = null;
    }
}
