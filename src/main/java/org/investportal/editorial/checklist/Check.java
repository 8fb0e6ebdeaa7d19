package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** One question of the checklist. It looks at content whose fields can each be read; what is missing is not its business. */
interface Check {

    void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found);
}
