package org.investportal.editorial;

import java.util.List;
import org.springframework.stereotype.Component;

/** STUB. */
@Component
public class Checklist {
    public java.util.Map<Change, List<ChecklistItem>> of(List<Change> chosen) {
        return java.util.Map.of();
    }

    public List<ChecklistItem> of(Subject subject, Content content) {
        return List.of();
    }
}
