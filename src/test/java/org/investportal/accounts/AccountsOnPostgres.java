package org.investportal.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.catalogue.PostgresEmbedded;
import org.investportal.fixture.Fixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Runs the facts against accounts on PostgreSQL. All classes share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AccountsSlice.class, webEnvironment = WebEnvironment.NONE)
@Import({PostgresEmbedded.class, ExampleStaff.class})
@Fixtures(ExampleStaff.class)
public @interface AccountsOnPostgres {}
