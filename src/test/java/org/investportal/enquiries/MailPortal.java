package org.investportal.enquiries;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.InvestPortal;
import org.investportal.accounts.CheapPasswords;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.H2InMemory;
import org.investportal.editorial.Desk;
import org.investportal.fixture.Fixtures;
import org.investportal.mail.MailQueueDrain;
import org.investportal.staff.MovedClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A portal with a mail server. All classes share one context for each database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.self-check.enabled=false",
            "portal.publisher=Agency of Examples",
            "portal.publisher-zh=示例机构",
            "portal.contact.email=ask@invest.example.org",
            "portal.enquiries.hourly-limit=10000",
            "portal.accounts.second-factor-key=" + EnquiryDesk.KEY,
            "spring.mail.host=127.0.0.1",
            "spring.mail.properties.mail.smtp.timeout=400"
        })
@Import({
    H2InMemory.class,
    MovedClock.class,
    ExampleStaff.class,
    CheapPasswords.class,
    EnquiryDesk.class,
    MailQueueDrain.class,
    Desk.class
})
@Fixtures(ExampleStaff.class)
public @interface MailPortal {}
