package org.investportal.staff.appearance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.appearance.AccentPalette;
import org.investportal.appearance.Appearance;
import org.investportal.appearance.AppearanceStore;
import org.investportal.appearance.PortalAppearance;
import org.investportal.appearance.SrgbColour;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which administrators choose the appearance of the portal. */
@Component
class AppearancePageFactory {

    static final String PATH = "/staff/appearance";

    /** The entry of the navigation that the page belongs to. */
    private static final String SETTINGS = "/staff/settings";

    private final PortalAppearance appearance;
    private final AppearanceStore store;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    AppearancePageFactory(
            PortalAppearance appearance, AppearanceStore store, StaffFrameFactory frames, StaffWording words) {
        this.appearance = appearance;
        this.store = store;
        this.frames = frames;
        this.words = words;
    }

    /** Tells whether there is such a part. */
    boolean isKnown(String part) {
        return part.equals(Appearance.COLOUR);
    }

    /** Returns the page with the appearance in force. */
    AppearancePage of(StaffMember member, boolean isSaved) {
        String code = code();
        return page(
                member,
                new ColourForm(code, ColourForm.valueOfField(code), code),
                new FormValidation(),
                isSaved ? words.of("appearance.saved") : null);
    }

    /** Returns the page again with the colour that was typed. */
    AppearancePage of(StaffMember member, ColourForm form, FormValidation mistakes) {
        return page(member, form, mistakes, null);
    }

    private String code() {
        return appearance
                .current()
                .palette()
                .map(AccentPalette::chosen)
                .map(SrgbColour::code)
                .orElse("");
    }

    private AppearancePage page(
            StaffMember member, ColourForm form, FormValidation mistakes, @Nullable String notice) {
        Set<String> changed = store.changed();
        return new AppearancePage(
                frames.of(member, SETTINGS, words.of("appearance")),
                mistakes.links(),
                notice,
                InputField.of(Appearance.COLOUR, form.colour(), mistakes),
                form,
                appearance.current().palette().map(this::examples).orElse(List.of()),
                changed.contains(Appearance.COLOUR));
    }

    private List<ColourExample> examples(AccentPalette palette) {
        return Stream.of(
                        example("light", palette.chosen(), palette.light(), AccentPalette.lightPaper()),
                        example("dark", palette.chosen(), palette.dark(), AccentPalette.darkPaper()))
                .toList();
    }

    private ColourExample example(String theme, SrgbColour chosen, SrgbColour used, SrgbColour paper) {
        String explanation = used.equals(chosen)
                ? words.of("appearance.colour-as-chosen." + theme, chosen.code())
                : words.of("appearance.colour-adjusted." + theme, chosen.code(), used.code());
        return new ColourExample(explanation, chosen.code(), used.code(), paper.code());
    }

    /**
     * The appearance.
     *
     * @param notice that a change was saved
     * @param colour the field of the typed code
     * @param examples the chosen colour in each theme; none if it is that of the design
     * @param colourChanged whether the colour was changed at some time
     */
    record AppearancePage(
            StaffFrame frame,
            List<Link> mistakes,
            @Nullable String notice,
            InputField colour,
            ColourForm form,
            List<ColourExample> examples,
            boolean colourChanged) {}

    /**
     * A colour on the background of a theme.
     *
     * @param explanation whether the colour is used as it was chosen, and otherwise why not
     * @param chosen the code of the chosen colour; the others likewise
     */
    record ColourExample(String explanation, String chosen, String used, String paper) {}
}
