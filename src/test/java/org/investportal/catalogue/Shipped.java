package org.investportal.catalogue;

/** The editions that ship with the software; staff have no part in them. */
public final class Shipped {

    /** The last of them, which a fresh portal serves. */
    public static final int EDITION = 10;

    /** The one that brought the Chinese words. */
    public static final int IN_CHINESE = 4;

    /** The one that brought the plain words; most names and figures have not changed since. */
    public static final int IN_PLAIN_WORDS = 6;

    /** The one that brought clearer notes, names and terms; most texts of policies have not changed since. */
    public static final int IN_CLEARER_WORDS = 7;

    private Shipped() {}
}
