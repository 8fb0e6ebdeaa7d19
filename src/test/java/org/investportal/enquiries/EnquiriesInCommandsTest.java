package org.investportal.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.InvestPortal;
import org.investportal.catalogue.H2InMemory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A command that starts the portal, such as the static export, sends no mail and deletes no enquiry. */
@SpringBootTest(
        classes = InvestPortal.class,
        webEnvironment = WebEnvironment.MOCK,
        properties = "portal.self-check.enabled=false")
@Import(H2InMemory.class)
@ActiveProfiles("quiet")
class EnquiriesInCommandsTest {

    private final ApplicationContext context;

    EnquiriesInCommandsTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void runNoJobs() {
        assertThat(context.getBeanDefinitionNames())
                .contains("mailDelivery", "replyTimeMeter")
                .doesNotContain("mailWorker", "overdueMailJob", "enquiryRetention", "mailRetention");
    }
}
