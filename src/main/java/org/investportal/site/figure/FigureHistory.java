package org.investportal.site.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/** Says what a figure was from edition to edition. */
public final class FigureHistory {

    private final PageFrameFactory context;
    private final Language language;
    private final long figure;
    private final List<PublicEntry> entries;

    /** @param entries those of the figure, the newest first */
    FigureHistory(PageFrameFactory context, Language language, long figure, List<PublicEntry> entries) {
        this.context = context;
        this.language = language;
        this.figure = figure;
        this.entries = entries;
    }

    /** The newest first. */
    List<FigureVersion> versions(int upTo) {
        return versions(entries.stream(), upTo);
    }

    /**
     * Returns the versions, the newest first, with the edition that a citation names.
     *
     * @param since the edition since which the figure, its names and its source are as they are
     */
    List<FigureVersion> versions(int upTo, int since) {
        return entries.stream().anyMatch(entry -> entry.edition() == since)
                ? versions(upTo)
                : versions(
                        Stream.concat(entries.stream(), Stream.of(wording(since, upTo)))
                                .sorted(Comparator.comparing(PublicEntry::edition)
                                        .reversed()),
                        upTo);
    }

    private List<FigureVersion> versions(Stream<PublicEntry> changes, int upTo) {
        return changes.filter(entry -> entry.edition() <= upTo)
                .map(entry -> version(entry, upTo))
                .toList();
    }

    /** Describes the edition that changed only what the figure is named and cited by, and has no entry of it. */
    private PublicEntry wording(int edition, int upTo) {
        return new PublicEntry(
                edition,
                context.edition(edition, upTo, language).publishedAt(),
                figure,
                ItemKind.FIGURE,
                EntryKind.WORDING,
                rendering(upTo).message("version.named"),
                true);
    }

    /** Each correction up to that edition, the newest first. */
    List<PublicEntry> corrections(int upTo) {
        return entries.stream()
                .filter(entry -> entry.edition() <= upTo && entry.kind() == EntryKind.CORRECTION)
                .toList();
    }

    private FigureVersion version(PublicEntry entry, int upTo) {
        PageText then = rendering(entry.edition());
        boolean published = entry.edition() != Edition.DRAFT;
        return new FigureVersion(
                new Link(
                        then.edition(entry.edition()),
                        published ? PublicPath.edition(entry.edition()) : PublicPath.EDITIONS),
                then.moment(entry.publishedAt()),
                then.message("entry-kind", entry.kind()),
                reason(entry),
                stated(then, rendering(upTo), published));
    }

    /** Names that had no words in the language of the page then are shown in the words that they were given later. */
    private FigureVersion.@Nullable Stated stated(PageText then, PageText later, boolean published) {
        Selection selection = then.selection();
        return selection
                .find(Figure.class, figure)
                .map(row -> new FigureVersion.Stated(
                        saying(row.indicatorId(), TextField.COUNTED, then, later)
                                .value(row),
                        then.period(row),
                        saying(row.areaId(), TextField.NAME, then, later).name(row.areaId()),
                        then.kinds(row),
                        row.status() == Status.FLAGGED,
                        row.status() == Status.WITHDRAWN,
                        published ? PublicPath.edition(selection.edition()) + selection.address(figure) : null))
                .orElse(null);
    }

    private PageText saying(long item, TextField field, PageText then, PageText later) {
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
        return context.view(edition)
                .shown()
                .find(Figure.class, figure)
                .filter(row -> row.status() == Status.WITHDRAWN)
                .isPresent();
    }

    /** Returns the notice that states what happened to the figure after the edition. */
    PastEditionNotice standing(PublishedEditionSummary edition, int current) {
        PageText now = rendering(current);
        String place = now.message(
                "stood.place",
                now.edition(edition.number()),
                now.moment(edition.publishedAt()).text());
        FigureVersion.Stated stated = stated(now, now, true);
        boolean latest = entries.stream().noneMatch(entry -> entry.edition() > edition.number());
        if (stated == null) {
            return new PastEditionNotice(place, now.message("stood.gone"), null, reason(entries.get(0)), false, false);
        }
        return new PastEditionNotice(
                place,
                latest ? now.message("stood.latest") : fate(now, edition.number(), stated),
                new Link(now.message("stood.now"), now.selection().address(figure)),
                latest ? null : whyWithdrawn(current),
                latest,
                !stated.withdrawn());
    }

    private String fate(PageText now, int edition, FigureVersion.Stated stated) {
        if (stated.withdrawn()) {
            return now.message("stood.withdrawn");
        }
        FigureVersion.Stated then = stated(rendering(edition), now, true);
        return then != null && then.saysTheSameAs(stated)
                ? now.message("stood.same")
                : now.message("stood.other", stated.value(), stated.period(), stated.area());
    }

    private PageText rendering(int edition) {
        return context.rendering(context.view(edition).shown(), language);
    }

    public static @Nullable String reason(PublicEntry entry) {
        return UntranslatedMark.unless(entry.isTranslated(), entry.reason());
    }
}
