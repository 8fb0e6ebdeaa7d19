package org.investportal.editorial;

import org.springframework.stereotype.Component;

/** STUB. */
@Component
class Titles {
    String of(Subject subject, Content content) {
        String name = content.get("name.en");
        return name.isEmpty() ? subject.kind().code() + " " + subject.item() : name;
    }
}
