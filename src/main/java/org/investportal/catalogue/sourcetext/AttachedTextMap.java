package org.investportal.catalogue.sourcetext;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.investportal.catalogue.coverage.PrintedText;
import org.jspecify.annotations.Nullable;

/** The attached texts whose sentences pages show, cut into sentences. Immutable. */
public final class AttachedTextMap {

    public static final AttachedTextMap EMPTY = new AttachedTextMap(Map.of(), true);

    private final Map<AttachedText, PrintedText> texts;
    private final Map<SourceText.Key, PrintedText> byKey;
    private final boolean quoting;

    /** @param quoting whether pages may quote sources */
    AttachedTextMap(Map<AttachedText, PrintedText> texts, boolean quoting) {
        this.quoting = quoting;
        this.texts = Map.copyOf(texts);
        this.byKey = texts.entrySet().stream()
                .collect(toUnmodifiableMap(text -> text.getKey().key(), Map.Entry::getValue));
    }

    /** Returns the text of the source with that SHA-256, if it is attached. */
    public Optional<PrintedText> of(long source, @Nullable String sha256) {
        return sha256 == null ? Optional.empty() : Optional.ofNullable(byKey.get(new SourceText.Key(source, sha256)));
    }

    /** Tells whether pages may quote sources at all. */
    public boolean isQuoting() {
        return quoting;
    }

    public Set<SourceText.Key> keys() {
        return byKey.keySet();
    }

    Set<AttachedText> attached() {
        return texts.keySet();
    }

    @Nullable
    PrintedText known(AttachedText attached) {
        return texts.get(attached);
    }
}
