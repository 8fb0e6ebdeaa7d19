package org.investportal.staff;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Makes examples of everything that the desk shows, when a test asks for it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Askers.class,
    Things.class,
    ExampleChanges.class,
    ExampleAccounts.class,
    ExampleTexts.class,
    ExampleEnquiries.class,
    ExampleDocuments.class
})
public class StaffExamples {}
