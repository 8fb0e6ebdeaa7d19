package org.investportal.staff.appearance;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.appearance.AccentPalette;
import org.investportal.appearance.Appearance;
import org.investportal.appearance.AppearanceFile;
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

    /** The value of the parameter of the page that says that parts of a file were left out. */
    static final String INCOMPLETE = "partly";

    /** The value that says that nothing was undone. */
    static final String OUTDATED = "outdated";

    /** The entry of the navigation that the page belongs to. */
    private static final String SETTINGS = "/staff/settings";

    private final PortalAppearance appearance;
    private final AppearanceStore store;
    private final PictureFormFactory pictures;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    AppearancePageFactory(
            PortalAppearance appearance,
            AppearanceStore store,
            PictureFormFactory pictures,
            StaffFrameFactory frames,
            StaffWording words) {
        this.appearance = appearance;
        this.store = store;
        this.pictures = pictures;
        this.frames = frames;
        this.words = words;
    }

    /** Tells whether there is such a part. */
    boolean isKnown(String part) {
        return part.equals(Appearance.COLOUR)
                || pictures.all(new FormValidation()).stream()
                        .anyMatch(form -> form.file().name().equals(part));
    }

    /**
     * Returns the page with the appearance in force.
     *
     * @param done whether a change was saved, and whether parts of its file were left out; null if there is none
     */
    AppearancePage of(StaffMember member, @Nullable String done) {
        return page(member, shownColour(), new FormValidation(), done == null ? null : notice(done));
    }

    private String notice(String done) {
        return switch (done) {
            case INCOMPLETE -> words.of("appearance.saved-partly");
            case OUTDATED -> words.of("appearance.not-undone");
            default -> words.of("appearance.saved");
        };
    }

    /** Returns the page after a file was refused. */
    AppearancePage of(StaffMember member, FormValidation mistakes) {
        return page(member, shownColour(), mistakes, null);
    }

    private ColourForm shownColour() {
        String code = code();
        return new ColourForm(code, ColourForm.valueOfField(code), code);
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

    private AppearancePage page(StaffMember member, ColourForm form, FormValidation mistakes, @Nullable String notice) {
        return new AppearancePage(
                frames.of(member, SETTINGS, words.of("appearance")),
                mistakes.links(),
                notice,
                InputField.of(Appearance.COLOUR, form.colour(), mistakes),
                form,
                appearance.current().palette().map(this::examples).orElse(List.of()),
                store.changed().contains(Appearance.COLOUR),
                hash(Appearance.COLOUR),
                pictures.all(mistakes));
    }

    private String hash(String part) {
        AppearanceFile file = appearance.current().part(part);
        return file == null ? "" : file.sha256();
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
     * @param colourHash the hash of the colour in force; empty if it is that of the design
     * @param pictures the forms of the logo and of the drawings of sectors
     */
    record AppearancePage(
            StaffFrame frame,
            List<Link> mistakes,
            @Nullable String notice,
            InputField colour,
            ColourForm form,
            List<ColourExample> examples,
            boolean colourChanged,
            String colourHash,
            List<PictureForm> pictures) {}

    /**
     * A colour on the background of a theme.
     *
     * @param explanation whether the colour is used as it was chosen, and otherwise why not
     * @param chosen the code of the chosen colour; the others likewise
     */
    record ColourExample(String explanation, String chosen, String used, String paper) {}
}
