package org.investportal.site.figure;

import org.investportal.site.page.PageContext;
import org.investportal.web.Link;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Rendering;
import org.investportal.wording.Untranslated;
import java.util.List;
import org.investportal.catalogue.Chronicle;
import org.investportal.catalogue.Edition;
import org.investportal.catalogue.EditionLine;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** Says what a figure was from edition to edition. */
public final class FigurePast {

    private final PageContext context;
    private final Language language;
    private final long figure;
    private final List<PublicEntry> entries;
    private final Chronicle chronicle;

    /** @param entries those of the figure, the newest first */
    FigurePast(PageContext context, Language language, long figure, List<PublicEntry> entries, Chronicle chronicle) {
        this.context = context;
        this.language = language;
        this.figure = figure;
        this.entries = entries;
        this.chronicle = chronicle;
    }

    /** What everything that is shown with the figure had in that edition, as far as the chronicle tells. */
    Selection at(int edition) {
        return chronicle.at(edition);
    }

    /** The newest first. */
    List<FigureVersion> versions(int upTo) {
        return entries.stream()
                .filter(entry -> entry.edition() <= upTo)
                .map(entry -> version(entry, upTo))
                .toList();
    }

    /** Each correction up to that edition, the newest first. */
    List<PublicEntry> corrections(int upTo) {
        return entries.stream()
                .filter(entry -> entry.edition() <= upTo && entry.kind() == EntryKind.CORRECTION)
                .toList();
    }

    private FigureVersion version(PublicEntry entry, int upTo) {
        Rendering then = rendering(entry.edition());
        boolean published = entry.edition() != Edition.RESERVED;
        return new FigureVersion(
                new Link(
                        then.edition(entry.edition()),
                        published ? PublicPaths.edition(entry.edition()) : PublicPaths.EDITIONS),
                then.moment(entry.publishedAt()),
                then.message("entry-kind", entry.kind()),
                reason(entry),
                stated(then, rendering(upTo), published));
    }

    /** Names that had no words in the language of the page then are told in those that they were given later. */
    private FigureVersion.@Nullable Stated stated(Rendering then, Rendering later, boolean published) {
        Selection selection = then.selection();
        return selection
                .find(Figure.class, figure)
                .map(row -> new FigureVersion.Stated(
                        saying(row.indicatorId(), TextField.COUNTED, then, later)
                                .value(row),
                        then.period(row),
                        saying(row.areaId(), TextField.NAME, then, later).name(row.areaId()),
                        row.nature() == Nature.TARGET,
                        row.status() == Status.FLAGGED,
                        row.status() == Status.WITHDRAWN,
                        published ? PublicPaths.edition(selection.edition()) + selection.address(figure) : null))
                .orElse(null);
    }

    private Rendering saying(long item, TextField field, Rendering then, Rendering later) {
        return then.selection().isSaid(item, field, language)
                        || !later.selection().isSaid(item, field, language)
                ? then
                : later;
    }

    /** The reason of the edition in which it was withdrawn, as long as it is. */
    @Nullable
    String whyWithdrawn(int edition) {
        String reason = null;
        for (PublicEntry entry : entries) {
            if (entry.edition() <= edition) {
                if (!isWithdrawn(entry.edition())) {
                    return reason;
                }
                reason = reason(entry);
            }
        }
        return reason;
    }

    private boolean isWithdrawn(int edition) {
        return chronicle
                .at(edition)
                .find(Figure.class, figure)
                .filter(row -> row.status() == Status.WITHDRAWN)
                .isPresent();
    }

    /** What became of it after the edition. */
    Standing standing(EditionLine edition, int current) {
        Rendering now = rendering(current);
        String place = now.message(
                "stood.place",
                now.edition(edition.number()),
                now.moment(edition.publishedAt()).text());
        FigureVersion.Stated stated = stated(now, now, true);
        boolean latest = entries.stream().noneMatch(entry -> entry.edition() > edition.number());
        if (stated == null) {
            return new Standing(place, now.message("stood.gone"), null, reason(entries.get(0)), false);
        }
        return new Standing(
                place,
                latest ? now.message("stood.latest") : fate(now, edition.number(), stated),
                new Link(now.message("stood.now"), now.selection().address(figure)),
                latest ? null : whyWithdrawn(current),
                latest);
    }

    private String fate(Rendering now, int edition, FigureVersion.Stated stated) {
        if (stated.withdrawn()) {
            return now.message("stood.withdrawn");
        }
        FigureVersion.Stated then = stated(rendering(edition), now, true);
        return then != null && then.saysTheSameAs(stated)
                ? now.message("stood.same")
                : now.message("stood.other", stated.value(), stated.period(), stated.area());
    }

    private Rendering rendering(int edition) {
        return context.rendering(chronicle.at(edition), language);
    }

    public static @Nullable String reason(PublicEntry entry) {
        return Untranslated.unless(entry.isTranslated(), entry.reason());
    }
}
