package org.investportal.value;

/** The kind of an organisation. */
public enum OrganisationKind implements Coded {
    /** A company. */
    @Label(en = "Company", zh = "企业")
    COMPANY,
    /** A public institution, such as a university or a hospital. */
    @Label(en = "Institution", zh = "机构")
    INSTITUTION,
    /** A firm that publishes rankings or market research. */
    @Label(en = "Research firm", zh = "研究机构")
    RESEARCH_FIRM
}
