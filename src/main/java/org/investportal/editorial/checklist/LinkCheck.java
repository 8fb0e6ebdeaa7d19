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

    /** The files, and the pages of single editions. */
    private static final Pattern BELOW_LISTS = Pattern.compile("/(?:data|compare|editions)/.+");

    private static final Pattern BEHIND = Pattern.compile("[?#].*|" + Pattern.quote(PublicPath.FEED) + "$");

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        for (Field field : Schema.of(subject.kind()).fields()) {
            if (field.type() == FieldType.WORDS) {
                MarkdownReader.links(content.get(field.name())).stream()
                        .filter(link -> link.startsWith("/") && !leadsToAPage(link, checklistContext))
                        .forEach(link -> found.accept(ChecklistItem.error(field.name(), "checklist.link", link)));
            }
        }
    }

    private static boolean leadsToAPage(String link, ChecklistContext checklistContext) {
        String path = BEHIND.matcher(link).replaceFirst("");
        return path.isEmpty()
                || PublicPath.LISTS.contains(path)
                || FORMS.contains(path)
                || BELOW_LISTS.matcher(path).matches()
                || checklistContext.hasPage(path);
    }
}
