package org.investportal.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Portal;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A portal of its own for tests that move the clock or take roles away; its clocks are those of Berlin. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:lone",
            "portal.zone=Europe/Berlin",
            "portal.publishing.every=PT10H",
            "portal.accounts.idle-timeout=PT1000H",
            "portal.accounts.absolute-timeout=PT1000H"
        })
@Import({Portal.class, ExampleStaff.class, MovedClock.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface LonePortal {}
