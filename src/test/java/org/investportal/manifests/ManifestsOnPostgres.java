package org.investportal.manifests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.catalogue.PostgresEmbedded;
import org.investportal.catalogue.ThreeEditions;
import org.investportal.fixture.Fixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Runs the facts against the catalogue and its manifests on PostgreSQL. All classes with the same imports share one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ManifestsSlice.class, webEnvironment = WebEnvironment.NONE)
@Import({PostgresEmbedded.class, ThreeEditions.class})
@Fixtures
@interface ManifestsOnPostgres {}
