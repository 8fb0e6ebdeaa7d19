package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.accounts.ExampleStaff;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The portal with {@link ExampleStaff} and a {@link LargeEdition}: its desk has too many of everything for a list. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:large",
            "portal.self-check.enabled=false",
            "portal.page-changes.enabled=false"
        })
@Import({Portal.class, ExampleStaff.class, LargeEdition.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface LargePortal {}
