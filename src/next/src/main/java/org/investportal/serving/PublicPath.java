package org.investportal.serving;

/** The paths of public pages that the code refers to; paths of items are stored as their addresses. */
public final class PublicPath {

    /** The home page, whose name is the name of the site. */
    public static final String HOME = "/";

    public static final String ABOUT = "/about";

    public static final String GLOSSARY = "/glossary";

    /** The index of all figures, named items and terms. The pages of indicators and figures are below it. */
    public static final String INDEX = "/figures";

    public static final String EDITIONS = "/editions";

    public static final String CORRECTIONS = "/corrections";

    /** The prefix of pages that have only text of their own. */
    public static final String TEXT_PAGES = "/pages/";

    /** Comes between the path of a long list and the number of one of its pages. */
    public static final String PAGE = "?page=";

    private PublicPath() {}

    /** Returns the address of a page of a long list. Pages are counted from 1, and the first has no number. */
    public static String page(String path, int page) {
        return page == 1 ? path : path + PAGE + page;
    }

    /** Returns the path of an edition. The pages as of that edition are below it. */
    public static String edition(int number) {
        return EDITIONS + "/" + number;
    }

    /** Returns the path of the explanation of a term, by its slug. */
    public static String term(String slug) {
        return GLOSSARY + "#" + slug;
    }
}
