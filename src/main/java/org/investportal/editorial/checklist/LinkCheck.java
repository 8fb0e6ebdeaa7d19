package org.investportal.editorial.checklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.web.MarkdownReader;
import org.investportal.web.PublicPath;

/** Checks that links in texts to pages of the portal lead to a page. */
final class LinkCheck implements Check {

    private static final List<String> FORMS = List.of(PublicPath.ENQUIRE, PublicPath.WATCH);

    /** Files, and the pages of single editions. */
    private static final Pattern UNCHECKED = Pattern.compile("/(?:data|compare|editions)/.+|.*/[^/]*\\.[a-z]+");

    private static final Pattern BEHIND = Pattern.compile("[?#].*");

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        for (Field field : Schema.of(subject.kind()).fields()) {
            if (field.type() == FieldType.WORDS) {
                MarkdownReader.links(content.get(field.name())).stream()
                        .filter(link -> link.startsWith("/"))
                        .filter(link -> !leadsToAPage(path(link), checklistContext))
                        .forEach(link -> found.accept(missing(field.name(), link, checklistContext)));
            }
        }
    }

    private static String path(String link) {
        return BEHIND.matcher(link).replaceFirst("");
    }

    private static ChecklistItem missing(String field, String link, ChecklistContext checklistContext) {
        return checklistContext
                .pageElsewhere(path(link))
                .map(title -> ChecklistItem.linked(field, title))
                .orElseGet(() -> ChecklistItem.error(field, "checklist.link", link));
    }

    private static boolean leadsToAPage(String path, ChecklistContext checklistContext) {
        return path.isEmpty()
                || PublicPath.LISTS.contains(path)
                || FORMS.contains(path)
                || UNCHECKED.matcher(path).matches()
                || checklistContext.hasPage(path);
    }
}
