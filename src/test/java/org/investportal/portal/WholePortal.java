package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.accounts.CheapPasswords;
import org.investportal.accounts.ExampleStaff;
import org.investportal.browser.BrowsedPages;
import org.investportal.catalogue.EditionPreparations;
import org.investportal.catalogue.EditionSwitch;
import org.investportal.catalogue.H2InMemory;
import org.investportal.delivery.CountedRequests;
import org.investportal.discovery.ComparedPages;
import org.investportal.editorial.Desk;
import org.investportal.editorial.release.Rewriting;
import org.investportal.search.IndexWhenAsked;
import org.investportal.site.styleguide.StyleguideController;
import org.investportal.staff.MovedClock;
import org.investportal.staff.StaffExamples;
import org.investportal.verification.FalsifiedAnswers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole portal with a web server, which all classes share that need no other; {@link org.investportal.fixture.Fixtures} says in which state. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "portal.publishing.every=PT10H",
            "portal.self-check.enabled=false",
            "portal.enquiries.hourly-limit=10000"
        })
@Import({
    H2InMemory.class,
    Portal.class,
    Faults.class,
    TemplateWitness.class,
    StyleguideController.class,
    MovedClock.class,
    Enquirer.class,
    EditionSwitch.class,
    EditionPreparations.class,
    ExampleStaff.class,
    CheapPasswords.class,
    SecondEdition.class,
    CrowdedEdition.class,
    LargeEdition.class,
    LongEdition.class,
    UnitsEdition.class,
    Desk.class,
    Rewriting.Slice.class,
    ComparedPages.class,
    IndexWhenAsked.class,
    StaffExamples.class,
    BrowsedPages.class,
    CountedRequests.class,
    FalsifiedAnswers.class
})
public @interface WholePortal {}
