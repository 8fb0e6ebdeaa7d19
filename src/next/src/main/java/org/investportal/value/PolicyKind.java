package org.investportal.value;

/** The kind of a policy. */
public enum PolicyKind implements Coded {
    /** A plan or a strategy. */
    @Label(en = "Plan", zh = "规划")
    PLAN,
    /** Measures that the authorities issued. */
    @Label(en = "Measures", zh = "政策措施")
    MEASURES,
    /** Money set aside for a sector. */
    @Label(en = "Fund", zh = "基金")
    FUND,
    /** The city's classification of its industries. */
    @Label(en = "Industrial structure", zh = "产业集群")
    STRUCTURE
}
