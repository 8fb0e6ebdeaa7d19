package org.investportal.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.catalogue.H2InMemory;
import org.investportal.fixture.Fixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Accounts without the rest of the portal. All classes share one context for each database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AccountsSlice.class, webEnvironment = WebEnvironment.NONE)
@Import({H2InMemory.class, ExampleStaff.class})
@Fixtures(ExampleStaff.class)
public @interface AccountsOnly {}
