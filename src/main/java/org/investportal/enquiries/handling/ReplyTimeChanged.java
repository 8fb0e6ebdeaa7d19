package org.investportal.enquiries.handling;

/** An event of this node: the measured time of replies is another than before. */
public record ReplyTimeChanged() {}
