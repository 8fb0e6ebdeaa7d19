package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.accounts.ExampleStaff;
import org.investportal.site.styleguide.StyleguideController;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/**
 * The portal with everything set and {@link ExampleStaff}, for tests that sign in and write. All of them share one, so each
 * finds the data that others have left: make the items that you change, and ask for no others. A test takes a {@link Portal} and makes
 * itself browsers: {@code Browser.at(portal).signIn(ExampleStaff.EDITOR)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:staff",
            "portal.base-url=" + ConfiguredPortal.BASE,
            "portal.publisher=Agency of Examples",
            "portal.contact.name=Office of Examples",
            "portal.contact.email=ask@invest.example.org",
            "portal.contact.phone=+86 571 0000 0000",
            "portal.contact.address=1 Example Road",
            "portal.enquiries.hourly-limit=1000"
        })
@Import({Portal.class, ExampleStaff.class, Faults.class, TemplateWitness.class, StyleguideController.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface StaffPortal {}
