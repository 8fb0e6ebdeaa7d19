package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.site.styleguide.StyleguideController;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The portal with a {@link CrowdedEdition} published. All tests share one, so none may change it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:crowded"})
@Import({Portal.class, CrowdedEdition.class, StyleguideController.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface CrowdedPortal {}
