package org.investportal.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.accounts.ExampleStaff;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;

/** The portal for tests that move the clock or take roles away; its clocks are those of Berlin. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@Fixtures(
        value = ExampleStaff.class,
        settings = {
            "portal.zone=Europe/Berlin",
            "portal.accounts.idle-timeout=PT1000H",
            "portal.accounts.absolute-timeout=PT1000H"
        })
public @interface LonePortal {}
