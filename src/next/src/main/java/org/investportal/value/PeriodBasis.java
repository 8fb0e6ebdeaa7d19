package org.investportal.value;

/** The basis of the period of a figure. */
public enum PeriodBasis implements Coded {
    /** The source gives the period beside the number. */
    @Label(en = "stated in the source", zh = "原文注明")
    STATED,
    /** The period is concluded from the context; a note explains how. */
    @Label(en = "inferred", zh = "据上下文推断")
    INFERRED,
    /** The source gives no period. */
    @Label(en = "not given in the source", zh = "原文未给出")
    UNDATED
}
