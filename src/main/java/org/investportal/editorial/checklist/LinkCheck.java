package org.investportal.editorial.checklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.PageLink;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.web.PublicPath;

/** Checks that links in texts to pages of the portal lead to a page. */
final class LinkCheck implements Check {

    /** Pages that no edition contains. */
    private static final List<String> FORMS =
            List.of(PublicPath.ENQUIRE, PublicPath.REPORT, PublicPath.REPORTS, PublicPath.WATCH, PublicPath.SEARCH);

    /** Files, and the pages of single editions. */
    private static final Pattern UNCHECKED = Pattern.compile("/(?:data|compare|editions|reports)/.+|.*/[^/]*\\.[a-z]+");

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        for (Field field : Schema.of(subject.kind()).fields()) {
            if (field.type() == FieldType.WORDS) {
                PageLink.in(content.get(field.name()))
                        .filter(link -> !leadsToAPage(link.path(), checklistContext))
                        .forEach(link -> found.accept(missing(field.name(), link, checklistContext)));
            }
        }
    }

    private static ChecklistItem missing(String field, PageLink link, ChecklistContext checklistContext) {
        return checklistContext
                .pageElsewhere(link.path())
                .map(title -> ChecklistItem.linked(field, title))
                .orElseGet(() -> ChecklistItem.error(field, "checklist.link", link.target()));
    }

    private static boolean leadsToAPage(String path, ChecklistContext checklistContext) {
        return path.isEmpty()
                || PublicPath.LISTS.contains(path)
                || FORMS.contains(path)
                || UNCHECKED.matcher(path).matches()
                || checklistContext.hasPage(path);
    }
}
