package org.investportal.staff.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.staff.options.OptionGroup;
import org.investportal.staff.options.OptionListFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves the forms that begin a change of a new or of a published item, or add the item to a change. */
@Controller
class ContentController {

    private static final String NEW = FormAddress.CONTENT + "{kind}/new";
    private static final String ITEM = FormAddress.CONTENT + "{kind}/{item:[0-9]{1,18}}";

    private final FormOpener opening;
    private final ContentFormView contentFormView;
    private final ContentFormSaver contentFormSaver;
    private final OptionListFactory options;
    private final StaffWording words;

    ContentController(
            FormOpener opening,
            ContentFormView contentFormView,
            ContentFormSaver contentFormSaver,
            OptionListFactory options,
            StaffWording words) {
        this.opening = opening;
        this.contentFormView = contentFormView;
        this.contentFormSaver = contentFormSaver;
        this.options = options;
        this.words = words;
    }

    /** Opens an empty form, or that of the figure after the given one, or after the newest of the given indicator. */
    @GetMapping(NEW)
    String blank(
            @PathVariable String kind,
            @RequestParam @Nullable String scratch,
            @RequestParam @Nullable Long after,
            @RequestParam @Nullable String change,
            @RequestParam(name = ReturnAddress.FIELD) @Nullable String backTo,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        OpenForm open = opening.ofNew(kind, member);
        ContentForm filled = after == null ? open.filled() : open.filledAfter(after);
        filled = open.filledWith(filled.within(FormInput.id(change)), null, backTo);
        return contentFormView.open(open, filled, scratch, List.of(), model);
    }

    @PostMapping(NEW)
    String begin(
            @PathVariable String kind,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        return contentFormSaver.keep(opening.ofNew(kind, member), sent, response, model);
    }

    /** Says how a form is understood, without saving anything. */
    @PostMapping(FormAddress.CONTENT + "{kind}/reading")
    @ResponseBody
    UnderstoodForm reading(
            @PathVariable String kind,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member) {
        OpenForm open = opening.ofNew(kind, member);
        return contentFormView.understood(open, ContentForm.of(open.schema(), sent));
    }

    /** Finds items of the kind by words of their names, for a form. */
    @GetMapping(FormAddress.CONTENT + "{kind}/options")
    @ResponseBody
    List<OptionGroup> options(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String q,
            @AuthenticationPrincipal StaffMember member) {
        OpenForm open = opening.ofNew(kind, member);
        return OptionSearch.found(options.at(open.edition()).of(open.place().kind()), FormInput.line(q));
    }

    /** An edition is asked for to go back to what it said: by a change, as everything else. */
    @GetMapping(ITEM)
    String published(
            @PathVariable String kind,
            @PathVariable long item,
            @RequestParam @Nullable String scratch,
            @RequestParam @Nullable Integer edition,
            @RequestParam @Nullable String change,
            @RequestParam @Nullable String added,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        OpenForm open = scratch == null && edition == null
                ? opening.of(kind, item, member)
                : opening.ofTyped(kind, item, member);
        if (edition == null) {
            ContentForm filled = open.filledWith(open.filled().within(FormInput.id(change)), added, null);
            return contentFormView.open(open, filled, scratch, List.of(), model);
        }
        Notice back = Notice.of(words.of("edit.back-to-edition", String.valueOf(edition)));
        return contentFormView.open(open, open.filledWith(opening.of(open, edition)), null, List.of(back), model);
    }

    @PostMapping(ITEM)
    String change(
            @PathVariable String kind,
            @PathVariable long item,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal StaffMember member,
            HttpServletResponse response,
            Model model) {
        return contentFormSaver.keep(opening.ofTyped(kind, item, member), sent, response, model);
    }
}
