package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A {@link WholePortal} that is started with an address of the public. Some of it is fixed at the start: cookies that only travel encrypted, and the description of the API. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholePortal
@TestPropertySource(properties = "portal.base-url=" + AtItsAddress.BASE)
public @interface AtItsAddress {

    String BASE = "https://invest.example.org";
}
