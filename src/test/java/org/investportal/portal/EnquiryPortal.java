package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.accounts.ExampleStaff;
import org.investportal.fixture.Fixtures;

/** The portal with staff, where tests may send as many enquiries as they like. It sends no mail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AtItsAddress
@Fixtures(
        value = ExampleStaff.class,
        settings = {"portal.contact.email=ask@invest.example.org"})
public @interface EnquiryPortal {}
