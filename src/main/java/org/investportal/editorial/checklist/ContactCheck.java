package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** Checks that investors can reach the contact of a sector if one is named. */
final class ContactCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.SECTOR && isNamed(content) && !isReachable(content)) {
            found.accept(ChecklistItem.error(TextField.CONTACT_PHONE.code(), "checklist.contact-unreachable"));
        }
    }

    private static boolean isNamed(Content content) {
        return Stream.of(TextField.CONTACT_NAME, TextField.CONTACT_ROLE)
                .flatMap(text -> Stream.of(Language.values()).map(language -> text.code() + "." + language.code()))
                .anyMatch(field -> !content.get(field).isEmpty());
    }

    private static boolean isReachable(Content content) {
        return Stream.of(TextField.CONTACT_PHONE, TextField.CONTACT_EMAIL, TextField.CONTACT_WECHAT)
                .anyMatch(text -> !content.get(text.code()).isEmpty());
    }
}
