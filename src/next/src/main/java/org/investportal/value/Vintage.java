package org.investportal.value;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The stage at which a value was released, from the earliest to the latest. A later one replaces an earlier one, which stays published beside it. */
public enum Vintage implements Coded {
    /** A first value, which will be revised. */
    @Label(en = "preliminary", zh = "初步核算数")
    PRELIMINARY,
    /** The source does not state the stage. */
    @Label(en = "not stated", zh = "未注明")
    NOT_STATED,
    /** A value that replaces the first one. */
    @Label(en = "revised", zh = "修订数")
    REVISED,
    /** The value of the last calculation. */
    @Label(en = "final", zh = "最终核实数")
    FINAL;

    /** The stages that a source can state. */
    public static final Set<Vintage> STATED = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(NOT_STATED)));

    public boolean isStated() {
        return this != NOT_STATED;
    }

    public boolean isAfter(Vintage other) {
        return compareTo(other) > 0;
    }
}
