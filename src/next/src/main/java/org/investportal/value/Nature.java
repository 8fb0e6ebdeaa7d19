package org.investportal.value;

/** The difference between measured, estimated, expected and planned values, in the order in which lists show them. */
public enum Nature implements Coded {
    /** A measured value. */
    @Label(en = "reported", zh = "实际值")
    ACTUAL(true),
    /** An estimated value, which was not measured. */
    @Label(en = "estimate", zh = "估计值")
    ESTIMATE(true),
    /** An expected value. */
    @Label(en = "forecast", zh = "预测值")
    FORECAST(false),
    /** A target of a plan. */
    @Label(en = "target", zh = "目标值")
    TARGET(false);

    private final boolean fact;

    /** @param fact whether the value says what was */
    Nature(boolean fact) {
        this.fact = fact;
    }

    public boolean isMeasured() {
        return this == ACTUAL;
    }

    public boolean isPlanned() {
        return this == TARGET;
    }

    /** Returns whether the value says what was, measured or estimated. Forecasts and targets say what may be. */
    public boolean isFact() {
        return fact;
    }

    /** Returns whether values of both may be compared as values of one kind. */
    public boolean isComparableWith(Nature other) {
        return this == other || (fact && other.fact);
    }
}
