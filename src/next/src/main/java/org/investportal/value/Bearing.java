package org.investportal.value;

/** The relation of a figure to a claim that it is tied to. */
public enum Bearing implements Coded {
    /** The figure states the claim as a number. */
    @Label(en = "supports it", zh = "支持该表述")
    SUPPORTS,
    /** The claim is wrong if the figure is right. */
    @Label(en = "contradicts it", zh = "与该表述不符")
    CONTRADICTS,
    /** The figure is about the same subject and leaves open whether the claim is right. */
    @Label(en = "neither supports nor contradicts it", zh = "不足以判断")
    DOES_NOT_DECIDE
}
