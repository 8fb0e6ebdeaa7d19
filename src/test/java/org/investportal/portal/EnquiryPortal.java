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

/** The portal with staff, where tests may send as many enquiries as they like. All of them share one. It sends no mail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:enquiries",
            "portal.base-url=" + ConfiguredPortal.BASE,
            "portal.contact.email=ask@invest.example.org",
            "portal.enquiries.hourly-limit=1000"
        })
@Import({Portal.class, ExampleStaff.class, Enquirer.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface EnquiryPortal {}
