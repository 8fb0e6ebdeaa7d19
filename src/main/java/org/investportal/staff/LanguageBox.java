package org.investportal.staff;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.input.EnglishTextCheck;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;

/**
 * A box for words in one of the languages of the portal, which its label names.
 *
 * @param language the code of the language
 */
public record LanguageBox(InputField field, String label, String hint, String language) {

    public static LanguageBox of(InputField field, String label, String hint, Language language) {
        return new LanguageBox(field, label, hint, language.code());
    }

    /** The box in the language of the desk comes first, so that people fill it in first. */
    public static List<LanguageBox> inOrder(LanguageBox english, LanguageBox chinese, Language ofDesk) {
        return ofDesk == Language.ZH ? List.of(chinese, english) : List.of(english, chinese);
    }

    /** People at the Chinese desk would write Chinese into the box that has to be filled in. */
    public static void requireEnglish(
            String field, String label, @Nullable String text, FormValidation formValidation, StaffWording words) {
        if (EnglishTextCheck.areChinese(FormInput.text(text))) {
            formValidation.add(field, words.of("form.chinese-in-english", label));
        }
    }
}
