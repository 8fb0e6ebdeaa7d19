package org.investportal.editorial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;

/** The whole portal with {@link Desk}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@Fixtures(Desk.class)
public @interface DeskPortal {}
