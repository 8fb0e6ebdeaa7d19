package org.investportal.pages;

/** Where the files with figures are. */
public final class DataFiles {

    public static final String ALL_FIGURES = "/data/figures.csv";

    private DataFiles() {}

    /** The figures of the indicator or the sector that has its page at the path. */
    public static String of(String path) {
        return "/data" + path + ".csv";
    }
}
