package org.investportal.catalogue.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** Words for readers: one item, one field, one language. */
@Entity
@Immutable
public class Text extends Row {

    private long aboutId;

    @Enumerated(EnumType.STRING)
    private TextField field;

    private Language language;

    /** The words as published. They are never shown directly, because they may be suppressed. */
    @Column(name = "content")
    private String written;

    /** The mark if the words are suppressed. A suppression applies to every earlier or later row of the text with the same words. */
    @Formula("case when exists (select 1 from suppression s"
            + " join text u on u.item_id = s.item_id and u.first_edition = s.edition_number"
            + " join text o on o.item_id = s.item_id and o.content = u.content"
            + " where s.lifted_at is null and s.kind = 'TEXT'"
            + " and o.item_id = item_id and o.first_edition = first_edition"
            + Suppression.THEN_MARK)
    private @Nullable String mark;

    protected Text() {}

    public Text(Version version, boolean gone, long aboutId, TextField field, Language language, String content) {
        super(version, gone);
        this.aboutId = aboutId;
        this.field = field;
        this.language = language;
        this.written = content;
    }

    /** Returns this draft, or the draft with the mark if an earlier version with the same words is suppressed. */
    public Text markedLike(List<Text> earlier) {
        Text marked = new Text(version(), isGone(), aboutId, field, language, written);
        marked.mark = earlier.stream()
                .filter(text -> text.mark != null && text.written.equals(written))
                .findFirst()
                .map(text -> text.mark)
                .orElse(null);
        return marked.mark == null ? this : marked;
    }

    public long aboutId() {
        return aboutId;
    }

    public TextField field() {
        return field;
    }

    public Language language() {
        return language;
    }

    /**
     * Returns plain text, or only the mark if it is suppressed. Blank lines separate paragraphs, {@code [[figure:ID]]}
     * stands for the value of that figure and {@code [[period:ID]]} for its period.
     */
    public String content() {
        return mark == null ? written : mark;
    }

    @Override
    public long owner() {
        return aboutId;
    }
}
