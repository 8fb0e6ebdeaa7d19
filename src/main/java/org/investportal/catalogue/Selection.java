package org.investportal.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.row.AlsoShownIn;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Note;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.sourcetext.AttachedTextMap;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;

/** Rows of one edition, linked by the items they refer to. All threads share it. */
public abstract class Selection {

    private static final Comparator<Figure> NEWEST_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.period().isUndated())
            .thenComparing(Figure::period, Comparator.reverseOrder())
            .thenComparing(Figure::nature)
            .thenComparing(Figure::item);

    private final int edition;
    private final DerivedValueCache derived;
    private final AttachedTextMap sourceTexts;
    private final Map<Long, VintageIndex> vintages = new ConcurrentHashMap<>();
    private final Map<Long, List<Figure>> newestFirst = new ConcurrentHashMap<>();

    /**
     * @param derived the values that are kept with the edition
     * @param sourceTexts the texts of sources that pages show
     */
    Selection(int edition, DerivedValueCache derived, AttachedTextMap sourceTexts) {
        this.edition = edition;
        this.derived = derived;
        this.sourceTexts = sourceTexts;
    }

    /** Makes another selection of the same edition. */
    Selection(Selection other) {
        this(other.edition, other.derived, other.sourceTexts);
    }

    public int edition() {
        return edition;
    }

    /**
     * Returns a value computed from the edition alone. It is computed once and kept with the edition; all selections of the
     * edition share it, so it must not depend on what this selection lacks.
     *
     * @param of what the value is about; the kind and this are its key
     */
    public <T> T derived(Class<T> kind, Object of, Supplier<T> computation) {
        return derived.get(kind, of, computation);
    }

    /** Returns every row that is shown in the edition that the addresses lead to. */
    public abstract Selection destination();

    /** Returns all rows of a kind, in the order of their items. */
    public abstract <R extends Row> Collection<R> all(Class<R> kind);

    /** Returns the row of that kind and item, if the selection has it. */
    public abstract <R extends Row> Optional<R> find(Class<R> kind, long item);

    /** Returns the rows of a kind that are parts of the owner, in the order of their items. */
    abstract <R extends Row> List<R> ownedBy(long owner, Class<R> kind);

    /** Returns all mentions, in the order of their places. */
    public abstract Collection<Mention> mentions();

    public abstract Mention mention(long id);

    /** Returns the text of a source, cut into sentences, if it is attached and pages may show it. */
    public Optional<PrintedText> printed(Source source) {
        return sourceTexts.of(source.item(), source.sha256());
    }

    /** Returns the words around a printed number, as printed, if they were copied and pages may show them. */
    public Optional<String> quoted(Mention mention) {
        return Optional.ofNullable(mention.quoted()).filter(words -> sourceTexts.isQuoting());
    }

    /** Returns the words in exactly that language. */
    abstract Optional<String> said(long about, TextField field, Language language);

    /** Returns the row that a reference leads to. A broken reference is an error in the content. */
    public <R extends Row> R get(Class<R> kind, long item) {
        return find(kind, item)
                .orElseThrow(() -> new IllegalStateException("edition " + edition + " has no " + kind.getSimpleName()
                        + " " + item + " that is referred to"));
    }

    public List<Figure> figuresOf(long indicator) {
        return ownedBy(indicator, Figure.class);
    }

    /**
     * Returns the figure whose page is that of the indicator, too: the only one that is neither withdrawn nor superseded by a newer vintage. Those have pages of
     * their own, which the page of the figure lists, so the indicator needs none for them. Empty if there are several, or none.
     */
    public Optional<Figure> onlyFigureOf(long indicator) {
        List<Figure> figures = newestVintagesOf(indicator).stream()
                .filter(figure -> figure.status() != Status.WITHDRAWN)
                .limit(2)
                .toList();
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    /** Returns the figures of the indicator without those that a newer vintage supersedes. */
    public List<Figure> newestVintagesOf(long indicator) {
        return vintagesOf(indicator).newest();
    }

    /** Returns the newest vintage of the figure; itself if there is no newer one. */
    public Figure newestVintage(Figure figure) {
        return vintagesOf(figure.indicatorId()).newest(figure);
    }

    public boolean isNewestVintage(Figure figure) {
        return newestVintage(figure).item() == figure.item();
    }

    /** Returns the figures of the indicator, without those that a newer vintage supersedes, in the order of tables: newest first, undated ones last. */
    public List<Figure> newestFirst(long indicator) {
        return newestFirst.computeIfAbsent(
                indicator,
                unknown ->
                        newestVintagesOf(unknown).stream().sorted(NEWEST_FIRST).toList());
    }

    /**
     * Returns the figure that a headline shows, in its newest vintage: the one that it names, or the newest one of the same
     * indicator, area and nature that is neither in doubt nor withdrawn; empty if the selection lacks the figure.
     */
    public Optional<Figure> shownBy(Headline headline) {
        Optional<Figure> named = find(Figure.class, headline.figureId()).map(this::newestVintage);
        return headline.isNewest() ? named.map(this::newestLike) : named;
    }

    private Figure newestLike(Figure named) {
        return newestFirst(named.indicatorId()).stream()
                .filter(figure -> figure.status() == Status.NORMAL)
                .filter(figure -> figure.areaId() == named.areaId() && figure.nature() == named.nature())
                .findFirst()
                .orElse(named);
    }

    /** Returns how many figures come before this one in the order of tables. */
    public int placeOf(Figure newest) {
        return Collections.binarySearch(newestFirst(newest.indicatorId()), newest, NEWEST_FIRST);
    }

    /** Kept with this selection and not with the edition, because a selection may lack figures of an indicator. */
    private VintageIndex vintagesOf(long indicator) {
        return vintages.computeIfAbsent(indicator, unknown -> VintageIndex.of(figuresOf(unknown)));
    }

    public List<Reading> readingsOf(long figure) {
        return ownedBy(figure, Reading.class);
    }

    public List<Note> notesOn(long item) {
        return ownedBy(item, Note.class);
    }

    public List<Peer> peersOf(long figure) {
        return ownedBy(figure, Peer.class);
    }

    public List<Tie> tiesOf(long named) {
        return ownedBy(named, Tie.class);
    }

    public List<Text> textsOf(long item) {
        return ownedBy(item, Text.class);
    }

    public List<Relation> relationsOf(long indicator) {
        return ownedBy(indicator, Relation.class);
    }

    public List<Headline> headlinesOf(long sector) {
        return ownedBy(sector, Headline.class);
    }

    public List<AlsoShownIn> alsoShownIn(long item) {
        return ownedBy(item, AlsoShownIn.class);
    }

    /** Returns the words in that language, or else in English. */
    public Optional<String> text(long about, TextField field, Language language) {
        return said(about, field, language).or(() -> said(about, field, Language.EN));
    }

    /** Returns whether the words exist in exactly that language. */
    public boolean isSaid(long about, TextField field, Language language) {
        return said(about, field, language).isPresent();
    }

    /** Returns the path that the item has at this edition. */
    public String address(long item) {
        return get(GivenAddress.class, item).path();
    }

    /** Returns the path of the page of the item: of an indicator with one figure, that of the figure. */
    public String pageOf(long item) {
        Selection shown = destination();
        return shown.onlyFigureOf(item)
                .map(figure -> shown.address(figure.item()))
                .orElseGet(() -> address(item));
    }

    /** Returns the same rows with the addresses of the other edition. A figure that the other edition does not have gets an address below the prefix. */
    public Selection leadingTo(Selection other, String prefix) {
        return new ReaddressedSelection(this, other, prefix);
    }
}
