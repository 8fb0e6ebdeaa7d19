package org.investportal.value;

/** The role of a printed number. */
public enum ReadingRole implements Coded {
    /** The number is the value of a figure. */
    @Label(en = "Value", zh = "数值")
    VALUE,
    /** The source gives another value of a figure. The figure states the value of its readings with the role {@link #VALUE}. */
    @Label(en = "Different value", zh = "不同数值")
    OTHER_VALUE,
    /** The source also prints the value of a figure in another unit, as in US$2.1 billion (13.6 billion yuan). */
    @Label(en = "Value in another unit", zh = "以其他计量单位表示的数值")
    OTHER_UNIT,
    /** The number is the period of a figure or a part of it. */
    @Label(en = "Period", zh = "时间")
    PERIOD,
    /** The number is the number of participants in a ranking. */
    @Label(en = "Total in the ranking", zh = "榜单总数")
    FIELD,
    /** The number is not part of a figure; the reason is given. */
    @Label(en = "Left out", zh = "未采用")
    LEFT_OUT
}
