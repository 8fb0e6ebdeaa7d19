package org.investportal.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.InChromium;
import org.investportal.portal.SecondEdition;
import org.investportal.portal.StaffPortal;

/** A portal for people at browsers: two editions for the public, and staff; it has no data of other tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@StaffPortal({ExampleStaff.class, SecondEdition.class, AddedPage.class})
@InChromium
@interface BrowsedPortal {}
