package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.fixture.Fixtures;

/** The portal as it ships: the first edition, nothing set. No test may change it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@Fixtures(readOnly = true)
public @interface ShippedPortal {}
