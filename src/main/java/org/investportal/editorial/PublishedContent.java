package org.investportal.editorial;

import org.springframework.stereotype.Component;

/** STUB. */
@Component
public class PublishedContent {
    public Content at(int edition, Subject subject) {
        return Content.NONE;
    }
}
