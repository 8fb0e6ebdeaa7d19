package org.investportal.web;

import java.util.List;

/** The paths of public pages and files that the code refers to; paths of items are stored as their addresses. */
public final class PublicPath {

    /** The home page, whose name is the name of the site. */
    public static final String HOME = "/";

    public static final String ABOUT = "/about";

    public static final String GLOSSARY = "/glossary";

    /** The index of all figures, named items and terms. The pages of indicators and figures are below it. */
    public static final String INDEX = "/figures";

    /** The page about the data files, which are below it. */
    public static final String DATA = "/data";

    /** The page about the API for programs. */
    public static final String API = "/api";

    /** Comes before the paths of the first version of the API. */
    public static final String API_V1 = API + "/v1";

    /** A static file. */
    public static final String API_DESCRIPTION = API_V1 + "/openapi.json";

    public static final String CHECKS = "/checks";

    public static final String EDITIONS = "/editions";

    public static final String CORRECTIONS = "/corrections";

    public static final String COMPARISON = "/compare";

    /** The search, which search engines do not list. */
    public static final String SEARCH = "/search";

    /** What a reader may mean who has typed the beginning of a search. */
    public static final String SUGGESTIONS = SEARCH + "/suggestions";

    /** The pages that are there from the first edition on. */
    public static final List<String> LISTS =
            List.of(HOME, ABOUT, GLOSSARY, INDEX, DATA, API, CHECKS, COMPARISON, EDITIONS, CORRECTIONS);

    /** The form for enquiries; what it leads to is below. */
    public static final String ENQUIRE = "/enquire";

    /** The form for reports of errors in figures; what it leads to is below. */
    public static final String REPORT = "/report";

    /** The list of what was decided about reports; that about one figure has the path of the figure behind it. */
    public static final String REPORTS = "/reports";

    /** The form of readers who want a mail when a figure changes; what it leads to is below. */
    public static final String WATCH = "/watch";

    /** Comes before the token of the link with which such mails are confirmed. */
    public static final String WATCH_CONFIRM = WATCH + "/confirm/";

    /** Comes before the token of the link with which such mails are ended. */
    public static final String WATCH_END = WATCH + "/end/";

    /** Comes before the token of the link with which a person without an account sees an edition to come. */
    public static final String PREVIEW = "/preview/";

    /** Comes before the path of a figure or an indicator: what other sites show of it in a frame. */
    public static final String EMBED = "/embed";

    /** The prefix of pages that have only text of their own. */
    public static final String TEXT_PAGES = "/pages/";

    /** The data file of all figures, without its ending. */
    public static final String ALL_FIGURES = "/data/figures";

    public static final String ALL_FIGURES_CSV = ALL_FIGURES + ".csv";

    /** The feed of all editions and corrections; that of a sector has this below the path of the sector. */
    public static final String FEED = "/feed.atom";

    /** Comes between the path of a long list and the number of one of its pages. */
    public static final String PAGE = "?page=";

    private PublicPath() {}

    /** Returns the address of a page of a long list, whose address may have parameters. Pages are counted from 1, and the first has no number. */
    public static String page(String path, int page) {
        String further = path.indexOf('?') < 0 ? PAGE : PAGE.replace('?', '&');
        return page == 1 ? path : path + further + page;
    }

    /** Returns the number of the page at the address. */
    public static int pageOf(String address) {
        int number = address.indexOf(PAGE);
        return number < 0 ? 1 : Integer.parseInt(address.substring(number + PAGE.length()));
    }

    /** Returns the address without the number of its page. */
    public static String withoutPage(String address) {
        int number = address.indexOf(PAGE);
        return number < 0 ? address : address.substring(0, number);
    }

    /** Tells whether the path, without a language, is the given one or a path below it. */
    public static boolean isBelow(String parent, String path) {
        return path.equals(parent) || path.startsWith(parent + "/");
    }

    /** Tells whether the path, without a language, is that of a form of readers or of what it leads to. */
    public static boolean isOfForm(String path) {
        return isBelow(ENQUIRE, path) || isBelow(REPORT, path) || isBelow(WATCH, path);
    }

    /** Tells whether the path is that of a citation for programs, which is made for each request because it has the day of access. */
    public static boolean isOfCitation(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith("citation.");
    }

    /** Tells whether the path, without a language, is one of the API. */
    public static boolean isOfApi(String path) {
        return isBelow(API_V1, path);
    }

    /** Returns the path of an edition. The pages of figures as of that edition are below it. */
    public static String edition(int number) {
        return EDITIONS + "/" + number;
    }

    /** Returns the path of the explanation of a term, by its slug. */
    public static String term(String slug) {
        return GLOSSARY + "#" + slug;
    }

    /** Returns the path of the data file of the indicator or sector whose page has this path, without its ending. */
    public static String figures(String path) {
        return "/data" + path;
    }
}
