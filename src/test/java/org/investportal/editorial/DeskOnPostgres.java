package org.investportal.editorial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.catalogue.PostgresEmbedded;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
import org.springframework.context.annotation.Import;

/** Runs the facts against the whole portal on PostgreSQL, with {@link Desk}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@Import(PostgresEmbedded.class)
@Fixtures(Desk.class)
public @interface DeskOnPostgres {}
