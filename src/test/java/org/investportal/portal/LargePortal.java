package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.accounts.ExampleStaff;
import org.investportal.fixture.Fixtures;

/** The portal with {@link ExampleStaff} and a {@link LargeEdition}: its desk has too many of everything for a list. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@Fixtures(value = {ExampleStaff.class, LargeEdition.class})
public @interface LargePortal {}
