package org.investportal.staff.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.investportal.editorial.content.Field;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Common steps of tests of forms. */
final class Example {

    static final String FORM = "form.content-form";

    private Example() {}

    /** An organisation that is new and stands in no other test; answers the path of its change. */
    static String organisation(Browser editor) {
        return organisation(editor, "Organisation " + UUID.randomUUID());
    }

    static String organisation(Browser editor, String name) {
        editor.submit(editor.get("/staff/content/organisation/new"), FORM, Map.of("name.en", name));
        String path = editor.place();
        if (!path.matches("/staff/changes/\\d+")) {
            throw new IllegalStateException("not kept: " + path);
        }
        return path;
    }

    /** Returns the address of the form of the first item of a change. */
    static String form(Browser editor, String change) {
        return editor.get(change + "/edit").html().select(FORM).attr("action");
    }

    /** Returns the value of the field, or its chosen option. */
    static String value(Answer form, String name) {
        Element found = form.html().getElementsByAttributeValue("name", name).first();
        if (found == null) {
            throw new IllegalStateException("no field " + name);
        }
        if (found.nameIs("select")) {
            return found.select("option[selected]").attr("value");
        }
        return found.nameIs("textarea") ? found.wholeText() : found.attr("value");
    }

    /** The names of the controls that a field is typed into. */
    static List<String> controls(Answer form, Field field) {
        return form.html().select(FORM + " [name]").eachAttr("name").stream()
                .filter(name -> name.equals(field.name()) || name.matches(field.name() + "\\.\\d+\\..+"))
                .toList();
    }

    static Element byId(Answer page, String id) {
        Element found = page.html().getElementById(id);
        if (found == null) {
            throw new IllegalStateException("nothing is called " + id);
        }
        return found;
    }

    /** Returns the id of the first item in the list of that kind. */
    static String firstOf(Browser editor, String kind) {
        return idOf(
                editor.get("/staff/content/" + kind).html().select("tbody th a").first());
    }

    static String lastOf(Browser editor, String kind) {
        return idOf(editor.get("/staff/content/" + kind + "?page=99")
                .html()
                .select("tbody th a:not([href*='/spreadsheets/'])")
                .last());
    }

    private static String idOf(@Nullable Element link) {
        return Objects.requireNonNull(link).attr("href").replaceAll(".*/", "");
    }
}
