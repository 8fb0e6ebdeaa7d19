package org.investportal.web;

/** The paths of public pages and files that code refers to; those of items are in their addresses. */
public final class PublicPath {

    /** The page whose name is that of the site. */
    public static final String HOME = "/";

    public static final String GLOSSARY = "/glossary";

    public static final String EDITIONS = "/editions";

    /** The prefix of pages that have words of their own and nothing else. */
    public static final String TEXT_PAGES = "/pages/";

    public static final String ALL_FIGURES = "/data/figures.csv";

    private PublicPath() {}

    /** The page of an edition. The pages of figures as the edition had them are below it. */
    public static String edition(int number) {
        return EDITIONS + "/" + number;
    }

    /** The explanation of a term, by its slug. */
    public static String term(String slug) {
        return GLOSSARY + "#" + slug;
    }

    /** The file of the figures of the indicator or sector with a page at the path. */
    public static String figures(String path) {
        return "/data" + path + ".csv";
    }
}
