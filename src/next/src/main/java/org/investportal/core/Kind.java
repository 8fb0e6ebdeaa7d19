package org.investportal.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes an entity class as a kind of content. Forms, lists, pages, files, search and history of the kind follow from this and its attributes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kind {

    /** Returns the first part of the addresses of its pages, which is also the name of its files: {@code incentives}. */
    String path();

    /** Returns the name of all of them in English. */
    String en();

    /** Returns the name of all of them, and of one, in Chinese. */
    String zh();

    /** Returns the name of one in English: {@code incentive}. */
    String one();

    /** Returns the attribute that refers to what an item belongs to, for breadcrumbs; for a {@link #part} the item whose page shows it. */
    String parent() default "";

    /** Returns whether items have no page of their own: they are shown on the page of their parent. */
    boolean part() default false;

    /** Returns whether the frame of each page links to their list. */
    boolean menu() default false;

    /** Returns whether prose may cite items of the kind by their numbers. */
    boolean cited() default false;

    /** Returns the type of schema.org. */
    String schema() default "Thing";

    /** Returns the place in lists of kinds. */
    int order();
}
