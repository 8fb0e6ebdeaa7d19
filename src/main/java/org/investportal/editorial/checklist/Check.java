package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** One check of the checklist. It gets content whose fields can each be parsed; it ignores missing fields. */
interface Check {

    void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found);
}
