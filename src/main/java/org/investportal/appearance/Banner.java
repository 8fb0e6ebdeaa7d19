package org.investportal.appearance;

import org.investportal.catalogue.value.Coded;

/** A shipped picture behind the opening of the home page and of sectors. */
public enum Banner implements Coded {
    /** Hills, a bridge and water, as in Hangzhou. */
    HILLS,
    /** A rising sun above a flat horizon. */
    HORIZON,
    /** Roofs of a town. */
    ROOFS;

    /** Returns the address of the file. */
    public String path() {
        return "/img/banner/" + code() + ".svg";
    }
}
