package org.investportal.value;

/** The reason why a printed number did not become a figure. */
public enum LeftOut implements Coded {
    /** The number is part of a name or a fixed label. */
    @Label(en = "part of a name", zh = "名称的组成部分")
    NAME,
    /** The number is the date of a plan or a decision, which is stated with the policy. */
    @Label(en = "date or wording of a policy", zh = "政策的日期或表述")
    DATE_OF_POLICY,
    /** The number counts the list printed beside it and measures nothing. */
    @Label(en = "counts the items of a list printed next to it", zh = "仅为所列项目的计数")
    COUNTS_A_LIST,
    /** The number is a figure of speech, not a place in a ranking. */
    @Label(en = "figure of speech", zh = "修辞用法")
    FIGURE_OF_SPEECH,
    /** The number belongs to a statement that is listed as a claim. */
    @Label(en = "part of a statement without a figure", zh = "属于定性表述")
    CLAIM,
    /** The number says when the comparison or the story starts and dates no figure. */
    @Label(en = "start date of the story", zh = "背景叙述的起始时间")
    STORY
}
