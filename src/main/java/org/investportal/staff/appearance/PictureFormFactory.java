package org.investportal.staff.appearance;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.appearance.Appearance;
import org.investportal.appearance.AppearanceFile;
import org.investportal.appearance.AppearanceStore;
import org.investportal.appearance.InlineDrawing;
import org.investportal.appearance.PortalAppearance;
import org.investportal.appearance.SafePicture;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Sector;
import org.investportal.site.part.SectorSymbol;
import org.investportal.staff.DraftWording;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms of the logo and of the drawings of sectors. */
@Component
class PictureFormFactory {

    private static final String IN_LOGO = AppearanceFile.SVG + "," + AppearanceFile.PNG;

    private final PortalAppearance appearance;
    private final AppearanceStore store;
    private final Catalogue catalogue;
    private final SectorSymbol symbols;
    private final DraftWording wording;
    private final StaffWording words;

    PictureFormFactory(
            PortalAppearance appearance,
            AppearanceStore store,
            Catalogue catalogue,
            SectorSymbol symbols,
            DraftWording wording,
            StaffWording words) {
        this.appearance = appearance;
        this.store = store;
        this.catalogue = catalogue;
        this.symbols = symbols;
        this.wording = wording;
        this.words = words;
    }

    /** Returns the forms, those of published sectors in the order of the site. */
    List<PictureForm> all(FormValidation mistakes) {
        Set<String> changed = store.changed();
        Stream<PictureForm> logos = Stream.of(Appearance.LOGO, Appearance.DARK_LOGO)
                .map(part -> form(
                        part,
                        words.of("appearance." + part),
                        hint("appearance." + part + ".hint"),
                        IN_LOGO,
                        null,
                        changed,
                        mistakes));
        Stream<PictureForm> drawings = catalogue.at(catalogue.current()).whole().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> form(
                        Appearance.DRAWING + sector.item(),
                        words.of("appearance.drawing", name(sector)),
                        hint("appearance.drawing.hint"),
                        AppearanceFile.SVG,
                        symbols.inline(sector),
                        changed,
                        mistakes));
        return Stream.concat(logos, drawings).toList();
    }

    private String hint(String key) {
        return words.of(key, SafePicture.limits());
    }

    private String name(Sector sector) {
        return wording.at(catalogue.current(), words.language())
                .name(sector.item())
                .orElse(sector.slug());
    }

    private PictureForm form(
            String part,
            String name,
            String hint,
            String accept,
            @Nullable InlineDrawing symbol,
            Set<String> changed,
            FormValidation mistakes) {
        AppearanceFile own = appearance.current().part(part);
        return new PictureForm(
                name,
                hint,
                accept,
                InputField.of(part, "", mistakes),
                AppearancePageFactory.PATH + "/" + part,
                own == null || symbol != null ? null : own.path(),
                symbol,
                own != null,
                own == null ? "" : own.sha256(),
                changed.contains(part));
    }
}
