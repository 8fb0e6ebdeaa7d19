package org.investportal.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A form is kept up to a number of fields and of characters, which include the names of the fields. */
class KeptFormTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/staff/accounts/7/name");

    KeptFormTest() {
        request.addHeader("Sec-Fetch-Site", "same-origin");
    }

    @Test
    void hasNineHundredFieldsAtMost() {
        request.addParameter("change", Collections.nCopies(900, "1").toArray(String[]::new));
        assertThat(KeptForm.sent(request)).isPresent();

        request.addParameter("summary", "x");
        assertThat(KeptForm.sent(request)).isEmpty();
    }

    @Test
    void hasAMillionCharactersAtMost() {
        request.setParameter("name", "x".repeat(999_996));
        assertThat(KeptForm.sent(request)).isPresent();

        request.setParameter("name", "x".repeat(999_997));
        assertThat(KeptForm.sent(request)).isEmpty();
    }
}
