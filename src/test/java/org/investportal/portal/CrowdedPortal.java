package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.fixture.Fixtures;

/** The portal with a {@link CrowdedEdition} published. No test may change it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@Fixtures(value = CrowdedEdition.class, readOnly = true)
public @interface CrowdedPortal {}
