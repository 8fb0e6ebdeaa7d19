package org.investportal.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that always fail, as a defect of the portal would. */
@TestComponent
@RestController
class Faults {

    private static final int MORE_THAN_IS_STORED = 17 << 20;

    @GetMapping({Portal.FAULTY, "/api/v1" + Portal.FAULTY})
    String fail() {
        throw new IllegalStateException(Portal.SECRET, new NullPointerException(Portal.SECRET));
    }

    /** Fails when a part of the answer is sent already. */
    @GetMapping(Portal.FAULTY_LATE)
    void failLate(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.getOutputStream().write(new byte[MORE_THAN_IS_STORED]);
        fail();
    }
}
