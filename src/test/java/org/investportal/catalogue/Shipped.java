package org.investportal.catalogue;

/** What the software ships with: editions that staff have no part in. */
public final class Shipped {

    /** The last of them, which a fresh portal serves. */
    public static final int EDITION = 4;

    private Shipped() {}
}
