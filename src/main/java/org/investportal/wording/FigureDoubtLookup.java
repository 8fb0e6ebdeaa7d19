package org.investportal.wording;

/** Tells of which figures the checks of an edition raise a doubt. The checks are above this module. */
public interface FigureDoubtLookup {

    /** Returns whether a finding that judges the figure says that it is in conflict or implausible. */
    boolean isDoubted(int edition, long figure);
}
