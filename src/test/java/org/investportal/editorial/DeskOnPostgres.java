package org.investportal.editorial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.catalogue.PostgresEmbedded;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Runs the facts against the whole portal on PostgreSQL, without the web. All classes share one, so each works on figures of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = InvestPortal.class, properties = "portal.publishing.every=PT10H")
@Import({PostgresEmbedded.class, Desk.class})
public @interface DeskOnPostgres {}
