package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/** The rows of a selection with the addresses of another edition. */
final class ReaddressedSelection extends Selection {

    private final Selection rows;
    private final Selection other;
    private final String prefix;

    /** @param prefix the start of the address of a figure that the other edition does not have */
    ReaddressedSelection(Selection rows, Selection other, String prefix) {
        super(rows);
        this.rows = rows;
        this.other = other;
        this.prefix = prefix;
    }

    @Override
    public Selection destination() {
        return other.destination();
    }

    @Override
    public <R extends Row> Collection<R> all(Class<R> kind) {
        return rows.all(kind).stream().map(row -> readdressed(kind, row)).toList();
    }

    @Override
    public <R extends Row> Optional<R> find(Class<R> kind, long item) {
        return rows.find(kind, item).map(row -> readdressed(kind, row));
    }

    private <R extends Row> R readdressed(Class<R> kind, R row) {
        return row instanceof GivenAddress own ? kind.cast(readdressed(own)) : row;
    }

    private GivenAddress readdressed(GivenAddress own) {
        return other.find(GivenAddress.class, own.item()).orElseGet(() -> below(own));
    }

    private GivenAddress below(GivenAddress own) {
        return rows.find(Figure.class, own.item()).isPresent()
                ? new GivenAddress(own.version(), false, prefix + own.path())
                : own;
    }

    @Override
    <R extends Row> List<R> ownedBy(long owner, Class<R> kind) {
        return rows.ownedBy(owner, kind);
    }

    @Override
    public Collection<Mention> mentions() {
        return rows.mentions();
    }

    @Override
    public Mention mention(long id) {
        return rows.mention(id);
    }

    @Override
    Optional<String> said(long about, TextField field, Language language) {
        return rows.said(about, field, language);
    }
}
