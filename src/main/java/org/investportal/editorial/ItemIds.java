package org.investportal.editorial;

import org.springframework.stereotype.Component;

/** STUB. */
@Component
class ItemIds {
    long next() {
        return 1_000_000;
    }
}
