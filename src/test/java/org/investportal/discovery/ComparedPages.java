package org.investportal.discovery;

import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;

/** Compares the pages of all editions, as a start or a publication does in the background where the comparison is switched on. */
@TestComponent
public class ComparedPages implements Fixture {

    private final PageChangeDetector detector;

    ComparedPages(PageChangeDetector detector) {
        this.detector = detector;
    }

    @Override
    public void set() {
        detector.catchUp();
    }
}
