package org.investportal.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Crawl;
import org.investportal.portal.CrawledPortal;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.util.ReflectionTestUtils;

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
