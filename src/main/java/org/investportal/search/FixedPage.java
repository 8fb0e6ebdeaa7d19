package org.investportal.search;

import org.investportal.web.PublicPath;

/** A page that every portal has and that is no item, with the keys of its name and of the sentence that describes it. */
public enum FixedPage {
    INDEX(PublicPath.INDEX, "index.name", "index.lead"),
    DATA(PublicPath.DATA, "data-page.name", "data-page.lead"),
    API(PublicPath.API, "api-page.name", "api-page.lead"),
    COMPARISON(PublicPath.COMPARISON, "comparing.name", "comparing.lead"),
    CHECKS(PublicPath.CHECKS, "checks.name", "checks.lead"),
    EDITIONS(PublicPath.EDITIONS, "editions.name", "editions.lead"),
    CORRECTIONS(PublicPath.CORRECTIONS, "corrections.name", "corrections.lead"),
    GLOSSARY(PublicPath.GLOSSARY, "glossary.name", "glossary.lead"),
    ENQUIRY(PublicPath.ENQUIRE, "enquire.title", "enquire.lead");

    private final String path;
    private final String nameKey;
    private final String leadKey;

    FixedPage(String path, String nameKey, String leadKey) {
        this.path = path;
        this.nameKey = nameKey;
        this.leadKey = leadKey;
    }

    public String path() {
        return path;
    }

    public String nameKey() {
        return nameKey;
    }

    String leadKey() {
        return leadKey;
    }
}
