package org.investportal.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.core.Text;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Indicator;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.value.ChangeKind;
import org.investportal.value.Status;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.jspecify.annotations.Nullable;

/** Says what a figure was from edition to edition. */
final class FigureHistory {

    private final Editions editions;
    private final PageTextFactory texts;
    private final PageText now;
    private final List<Figure> versions;

    /** @param now the words of what readers find today */
    FigureHistory(Editions editions, PageTextFactory texts, PageText now, long figure) {
        this.editions = editions;
        this.texts = texts;
        this.now = now;
        this.versions = editions.history(figure).stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
    }

    /** A correction of the figure with its edition. */
    record Correction(Edition edition, Edition.Entry entry) {}

    /**
     * Returns the versions up to an edition, the newest first, with the edition that a citation names.
     *
     * @param since the edition since which the figure, its names and its source are as they are
     */
    List<FigureVersion> versions(int upTo, int since) {
        List<FigureVersion> lines = new ArrayList<>();
        boolean named = versions.stream().anyMatch(version -> version.edition == since);
        for (Figure version : upTo(upTo)) {
            if (!named && version.edition < since) {
                lines.add(named(since, version));
                named = true;
            }
            lines.add(version(version));
        }
        return lines;
    }

    private List<Figure> upTo(int edition) {
        return versions.stream().filter(version -> version.edition <= edition).toList();
    }

    private FigureVersion version(Figure version) {
        Edition.@Nullable Entry entry = edition(version).entry(version.item).orElse(null);
        ChangeKind change = entry == null ? ChangeKind.NEW : entry.change();
        return line(edition(version), change, entry == null ? null : now.text(entry.reason()), version);
    }

    /** Describes the edition that changed only what the figure is named and cited by. */
    private FigureVersion named(int number, Figure version) {
        return line(edition(number), ChangeKind.WORDING, now.message("version.named"), version);
    }

    private FigureVersion line(Edition edition, ChangeKind change, @Nullable String reason, Figure version) {
        return new FigureVersion(
                new Link(now.edition(edition.number()), PublicPath.edition(edition.number())),
                now.moment(edition.publishedAt()),
                now.label(change),
                reason,
                version.gone ? null : stated(version, edition));
    }

    private FigureVersion.Stated stated(Figure version, Edition edition) {
        PageText then = then(version, edition);
        return new FigureVersion.Stated(
                then.value(version),
                then.period(version),
                then.name(version.area),
                then.kinds(version),
                version.status == Status.FLAGGED,
                version.status == Status.WITHDRAWN,
                now.content()
                        .path(version.item)
                        .map(path -> PublicPath.edition(edition.number()) + path)
                        .orElse(null));
    }

    /**
     * Returns the words of a version with the names of its edition. It has no other items than the figure, its indicator and its area, because making everything that
     * an edition of the past showed takes long.
     */
    private PageText then(Figure version, Edition edition) {
        List<Item> named = Stream.of(version.indicator, version.area)
                .flatMap(item -> asNamed(item, edition.number()).stream())
                .toList();
        Content content = Content.of(
                edition, Stream.concat(Stream.of(version), named.stream()).toList(), Map.of());
        return texts.of(content, now.language());
    }

    /** Names that had no words in the language of the page then are said in the words that they were given later. */
    private Optional<Item> asNamed(long item, int edition) {
        Optional<Item> then = editions.history(item).stream()
                .filter(version -> version.edition <= edition)
                .findFirst();
        return then.filter(this::isNamed)
                .or(() -> now.content().find(item).filter(this::isNamed))
                .or(() -> then);
    }

    private boolean isNamed(Item item) {
        Text name = item instanceof Indicator indicator && indicator.counted != null
                ? indicator.counted
                : item.title(now.content());
        return name.in(now.language()) != null;
    }

    /** Returns the corrections up to an edition, the newest first. */
    List<Correction> corrections(int upTo) {
        return upTo(upTo).stream()
                .flatMap(version -> edition(version)
                        .entry(version.item)
                        .filter(entry -> entry.change() == ChangeKind.CORRECTION)
                        .map(entry -> new Correction(edition(version), entry))
                        .stream())
                .toList();
    }

    /** Returns the reason of the edition in which the figure was withdrawn, as long as it is. */
    @Nullable
    String whyWithdrawn(int edition) {
        String reason = null;
        for (Figure version : upTo(edition)) {
            if (version.gone || version.status != Status.WITHDRAWN) {
                return reason;
            }
            reason = reason(version);
        }
        return reason;
    }

    /** Returns whether the figure has changed since an edition, or is no longer published. */
    boolean isChangedSince(int edition) {
        return versions.get(0).edition > edition;
    }

    /** Returns whether the figure is still published, and not as withdrawn. */
    boolean isStated() {
        return !versions.get(0).gone && versions.get(0).status != Status.WITHDRAWN;
    }

    private Edition edition(Figure version) {
        return edition(version.edition);
    }

    private Edition edition(int number) {
        return editions.edition(number)
                .orElseThrow(() -> new IllegalStateException("edition " + number + " of a version is missing"));
    }

    private @Nullable String reason(Figure version) {
        return edition(version)
                .entry(version.item)
                .map(entry -> now.text(entry.reason()))
                .orElse(null);
    }
}
