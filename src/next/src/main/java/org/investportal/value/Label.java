package org.investportal.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words for a constant that people choose from a list; {@link Coded#label} returns them. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Label {

    /** The English words. */
    String en();

    /** The Chinese words. */
    String zh();
}
