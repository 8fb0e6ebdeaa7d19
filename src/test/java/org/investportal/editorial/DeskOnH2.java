package org.investportal.editorial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.catalogue.H2InMemory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Runs the facts against the whole portal on H2, without the web. All classes share one, so each works on figures of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = InvestPortal.class, properties = "portal.publishing.every=PT10H")
@Import({H2InMemory.class, Desk.class})
public @interface DeskOnH2 {}
