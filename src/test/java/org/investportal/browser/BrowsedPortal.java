package org.investportal.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.accounts.ExampleStaff;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.AtItsAddress;
import org.investportal.portal.InChromium;
import org.investportal.portal.SecondEdition;

/** A portal for people at browsers: two editions for the public, and staff; it has no data of other tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AtItsAddress
@Fixtures(
        value = {ExampleStaff.class, SecondEdition.class, IdsOfStaff.class, AddedPage.class},
        settings = {
            "portal.publisher=Agency of Examples",
            "portal.contact.name=Office of Examples",
            "portal.contact.email=ask@invest.example.org",
            "portal.contact.phone=+86 571 0000 0000",
            "portal.contact.address=1 Example Road"
        })
@InChromium
@interface BrowsedPortal {}
