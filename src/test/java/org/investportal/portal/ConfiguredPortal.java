package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.fixture.Fixtures;

/** The portal with everything set and a {@link SecondEdition} published. No test may change it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AtItsAddress
@Fixtures(
        value = SecondEdition.class,
        settings = {
            "portal.publisher=Agency of Examples",
            "portal.publisher-zh=示例机构",
            "portal.license=https://invest.example.org/licence",
            "portal.usd.rate=6.61",
            "portal.usd.date=2018-06-29",
            "portal.usd.source=https://rates.example.org/2018",
            "portal.zone=Asia/Shanghai",
            "portal.contact.name=Office of Examples",
            "portal.contact.name-zh=示例办公室",
            "portal.contact.email=ask@invest.example.org",
            "portal.contact.phone=+86 571 0000 0000",
            "portal.contact.address=1 Example Road"
        },
        readOnly = true)
public @interface ConfiguredPortal {

    /** Where it says that it stands. */
    String BASE = "https://invest.example.org";
}
