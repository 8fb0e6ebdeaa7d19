package org.investportal.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.portal.InChromium;
import org.investportal.portal.SecondEdition;
import org.investportal.portal.StaffPortal;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A portal for people at browsers: two editions for the public, and staff; it has no data of other tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@StaffPortal
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:browsed")
@Import({SecondEdition.class, AddedPage.class, IdsOfStaff.class, ShownAgain.class, PageKinds.class})
@InChromium
@interface BrowsedPortal {}
