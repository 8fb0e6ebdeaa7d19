package org.investportal.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a field of a kind, or a cell of one of its lines. The Java type says how it is read, stored and shown. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Attribute {

    /** Returns the label in English. */
    String en();

    /** Returns the label in Chinese. */
    String zh();

    /** Returns what a person should know who fills it in, in English. */
    String hint() default "";

    /** Returns the same in Chinese. */
    String hintZh() default "";

    boolean required() default false;

    /** Returns whether lists have a column for it. */
    boolean listed() default false;

    /** Returns whether general pages show it. */
    boolean shown() default true;

    /** Returns whether its words are paragraphs that may cite figures. */
    boolean prose() default false;

    /** Returns the kinds that it may refer to; none if it is no reference. */
    Class<? extends Item>[] ref() default {};

    Form form() default Form.PLAIN;

    /** Returns the longest text, in characters; what the column holds. */
    int max() default 300;

    /** Returns the names that the field had before; stored texts may still have them. */
    String[] formerly() default {};

    /** Returns the property of schema.org. */
    String schema() default "";

    /** What a text may look like. */
    enum Form {
        PLAIN,
        /** Other spellings of a word, in any script. */
        SPELLINGS,
        SLUG,
        URL,
        EMAIL,
        PHONE
    }
}
