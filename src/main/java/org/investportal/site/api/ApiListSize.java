package org.investportal.site.api;

/** The number of entries in an answer of the API with a part of a list. */
public final class ApiListSize {

    /** The usual number, as the default of a parameter. */
    public static final String USUAL = "100";

    /** The largest number that a program can ask for. */
    public static final int MOST = 1_000;

    private ApiListSize() {}
}
