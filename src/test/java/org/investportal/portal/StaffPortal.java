package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.accounts.ExampleStaff;
import org.investportal.fixture.Fixture;
import org.investportal.fixture.Fixtures;
import org.springframework.core.annotation.AliasFor;

/**
 * The portal with everything set and {@link ExampleStaff}, for tests that sign in and write. A test takes a {@link Portal} and makes
 * itself browsers: {@code Browser.at(portal).signIn(ExampleStaff.EDITOR)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AtItsAddress
@Fixtures(
        settings = {
            "portal.publisher=Agency of Examples",
            "portal.contact.name=Office of Examples",
            "portal.contact.email=ask@invest.example.org",
            "portal.contact.phone=+86 571 0000 0000",
            "portal.contact.address=1 Example Road"
        })
public @interface StaffPortal {

    /** What is added to the portal. */
    @AliasFor(annotation = Fixtures.class, attribute = "value")
    Class<? extends Fixture>[] value() default ExampleStaff.class;
}
