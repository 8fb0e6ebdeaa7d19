package org.investportal.value;

/** The kind of change of an item in an edition. */
public enum ChangeKind implements Coded {
    /** The item is published for the first time. */
    @Label(en = "New", zh = "新增")
    NEW,
    /** The data is better. */
    @Label(en = "Revision", zh = "修订")
    REVISION,
    /** A mistake is corrected. */
    @Label(en = "Correction", zh = "更正")
    CORRECTION,
    /** The measurement or the scope is different from now on. */
    @Label(en = "New definition", zh = "口径调整")
    DEFINITION,
    /** The wording changes, the content does not. */
    @Label(en = "Wording", zh = "文字调整")
    WORDING,
    /** The value is no longer stated; its page stays and gives the reason. */
    @Label(en = "Withdrawal", zh = "撤回")
    WITHDRAWAL,
    /** The item is removed from the catalogue. */
    @Label(en = "Removal", zh = "移除")
    REMOVAL
}
