package org.investportal.catalogue;

/** The edition that a publication would make, kept in memory. A thread that is shown it reads it as the current edition; other threads do not see it. */
public final class EditionPreview {

    private final EditionStore store;
    private final EditionState before;
    private final EditionState next;

    EditionPreview(EditionStore store, EditionState before, EditionState next) {
        this.store = store;
        this.before = before;
        this.next = next;
    }

    /** Returns the number that the edition would get. */
    public int edition() {
        return next.edition();
    }

    /** Returns whether nothing was published, suppressed or attached since the preview was made. */
    public boolean isUpToDate() {
        return store.isServed(before);
    }

    /** Shows the edition to this thread, until {@link #hide}. */
    public void show() {
        EditionStore.showAhead(next);
    }

    /** Shows this thread the published editions again. */
    public void hide() {
        EditionStore.hideAhead();
    }
}
