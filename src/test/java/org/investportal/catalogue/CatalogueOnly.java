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

/** The catalogue without the rest of the portal. All classes share one context for each database: H2, or PostgreSQL with {@link OnPostgres}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CatalogueSlice.class, webEnvironment = WebEnvironment.NONE)
@Import({H2InMemory.class, ThreeEditions.class, Rewriting.Slice.class})
@Fixtures
public @interface CatalogueOnly {}
