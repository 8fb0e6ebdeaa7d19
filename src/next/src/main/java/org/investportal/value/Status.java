package org.investportal.value;

/** The reliability of a published figure or other item. */
public enum Status implements Coded {
    /** The item has no known problem. */
    @Label(en = "No known problem", zh = "未发现异常")
    NORMAL,
    /** The item is in doubt. It stays as printed, with an editor's note, and is never used as a headline, a description or a card. */
    @Label(en = "In doubt", zh = "存疑")
    FLAGGED,
    /** The item is no longer stated. Its page stays and gives the reason. */
    @Label(en = "Withdrawn", zh = "已撤回")
    WITHDRAWN
}
