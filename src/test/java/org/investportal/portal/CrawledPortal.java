package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.catalogue.EditionSwitch;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The portal as search engines find it: at its address, with a {@link SecondEdition} published, and finding out which pages editions changed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:crawled",
            "portal.base-url=" + ConfiguredPortal.BASE,
            "portal.page-changes.enabled=true",
            "portal.self-check.enabled=false"
        })
@Import({Portal.class, SecondEdition.class, EditionSwitch.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface CrawledPortal {}
