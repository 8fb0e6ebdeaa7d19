package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A form knows the forms to return to, up to nine of them, and nothing that is no form. */
class ReturnAddressTest {

    @Test
    void hasNineFormsAtMost() {
        String nine = String.join(".", Collections.nCopies(9, "change-7-306"));

        assertThat(ReturnAddress.parse(nine).text()).isEqualTo(nine);
        assertThat(ReturnAddress.parse(nine + ".figure-305").text()).isEqualTo(nine);
    }

    @Test
    void leavesOutWhatIsNoForm() {
        assertThat(ReturnAddress.parse("evil.change-7-306./staff/log").text()).isEqualTo("change-7-306");
        assertThat(ReturnAddress.parse(null).isEmpty()).isTrue();
    }
}
