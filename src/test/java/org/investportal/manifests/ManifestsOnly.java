package org.investportal.manifests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.catalogue.H2InMemory;
import org.investportal.catalogue.ThreeEditions;
import org.investportal.fixture.Fixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The catalogue and its manifests without the rest of the portal. All classes with the same imports share one database of each kind. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ManifestsSlice.class, webEnvironment = WebEnvironment.NONE)
@Import({H2InMemory.class, ThreeEditions.class})
@Fixtures
@interface ManifestsOnly {}
