package org.investportal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.junit.jupiter.api.Test;

/** A mail counts its attempts, and what is too long for its row is cut. */
class MailTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    private final Mail mail = new Mail(
            NewMail.to("ann@investor.example", MailKind.ANSWER, new MailText(Language.EN, "Subject", "Text")), NOW);

    @Test
    void beginsAnewWhenItIsQueuedAgain() {
        mail.attempt(NOW);
        mail.failed("refused", NOW);
        mail.giveUp(NOW);
        assertThat(mail.view()).returns(MailState.FAILED, MailView::state).returns(1, MailView::attempts);

        mail.queueAgain(NOW.plusSeconds(60));
        assertThat(mail.view())
                .returns(MailState.QUEUED, MailView::state)
                .returns(0, MailView::attempts)
                .returns(NOW.plusSeconds(60), MailView::dueAt)
                .returns(null, MailView::failure);
    }

    @Test
    void aFailureIsOneLineOfThreeHundredCharacters() {
        mail.failed(" not\r\nnow ", NOW);
        assertThat(mail.view().failure()).isEqualTo("not now");

        mail.failed("x".repeat(300), NOW);
        assertThat(mail.view().failure()).hasSize(300);
        mail.failed("x".repeat(301), NOW);
        assertThat(mail.view().failure()).hasSize(300);
    }

    @Test
    void aSubjectIsOneLineOfThreeHundredCharacters() {
        assertThat(subject("One\r\nBcc: two")).isEqualTo("One Bcc: two");
        assertThat(subject("x".repeat(300))).hasSize(300);
        assertThat(subject("x".repeat(301))).hasSize(300);
    }

    private static String subject(String subject) {
        return new MailText(Language.EN, subject, "Text").subject();
    }
}
