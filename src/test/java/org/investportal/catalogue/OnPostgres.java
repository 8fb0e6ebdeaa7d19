package org.investportal.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.editorial.release.Rewriting;
import org.investportal.fixture.Fixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Runs the facts against the catalogue on PostgreSQL. All classes share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CatalogueSlice.class, webEnvironment = WebEnvironment.NONE)
@Import({PostgresEmbedded.class, ThreeEditions.class, Rewriting.Slice.class})
@Fixtures
public @interface OnPostgres {}
