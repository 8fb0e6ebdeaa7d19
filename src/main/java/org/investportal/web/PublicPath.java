package org.investportal.web;

/** The paths of public pages and files that the code refers to; paths of items are stored as their addresses. */
public final class PublicPath {

    /** The home page, whose name is the name of the site. */
    public static final String HOME = "/";

    public static final String GLOSSARY = "/glossary";

    public static final String EDITIONS = "/editions";

    /** The prefix of pages that have only text of their own. */
    public static final String TEXT_PAGES = "/pages/";

    public static final String ALL_FIGURES = "/data/figures.csv";

    private PublicPath() {}

    /** Returns the path of an edition. The pages of figures as of that edition are below it. */
    public static String edition(int number) {
        return EDITIONS + "/" + number;
    }

    /** Returns the path of the explanation of a term, by its slug. */
    public static String term(String slug) {
        return GLOSSARY + "#" + slug;
    }

    /** Returns the path of the data file of the indicator or sector whose page has this path. */
    public static String figures(String path) {
        return "/data" + path + ".csv";
    }
}
