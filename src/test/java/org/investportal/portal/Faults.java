package org.investportal.portal;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that always fail, as a defect of the portal would. */
@TestComponent
@RestController
class Faults {

    @GetMapping({Portal.FAULTY, "/api/v1" + Portal.FAULTY})
    String fail() {
        throw new IllegalStateException(Portal.SECRET, new NullPointerException(Portal.SECRET));
    }
}
