package org.investportal.editorial.annotation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.proposal.ProposalContext;
import org.investportal.editorial.proposal.ProposalReader;
import org.springframework.stereotype.Component;

/** Keeps the proposals for the documents that were read last. A proposal depends on all earlier sentences, so they are made for a whole document. */
@Component
public class AnnotatedTextCache {

    private static final int MOST = 8;

    private final Catalogue catalogue;
    private final Cache<Key, AnnotatedText> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    AnnotatedTextCache(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Proposals depend on the document, whose text never changes until it is removed, and on the names in the edition. */
    private record Key(long document, int edition) {}

    public AnnotatedText of(Document document) {
        if (document.isTextRemoved()) {
            kept.asMap().keySet().removeIf(key -> key.document() == document.id());
            return AnnotatedText.NONE;
        }
        return kept.get(new Key(document.id(), catalogue.current()), key -> read(document));
    }

    private AnnotatedText read(Document document) {
        KnownSubjectIndex known = KnownSubjectIndex.of(catalogue);
        Period published = document.details().published();
        ProposalContext context = new ProposalContext(
                known.areas(), known.indicators(), published.start() == null ? null : published.firstDay());
        return AnnotatedText.of(document.content(), new ProposalReader(context).read(document.content()));
    }
}
