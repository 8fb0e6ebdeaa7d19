package org.investportal.staff.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.PublicEntry;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Participant;
import org.investportal.editorial.change.Revision;
import org.investportal.staff.StaffWording;
import org.investportal.wording.MomentWording;
import org.springframework.stereotype.Component;

/** History of the change and of its item in earlier editions, for editors. */
@Component
class FormHistory {

    private final Catalogue catalogue;
    private final MomentWording moments;
    private final StaffWording words;

    FormHistory(Catalogue catalogue, MomentWording moments, StaffWording words) {
        this.catalogue = catalogue;
        this.moments = moments;
        this.words = words;
    }

    /** The revisions of the subject in the change, the newest first. */
    List<HistoryStep> steps(OpenForm open) {
        ChangeView view = open.view();
        if (view == null) {
            return List.of();
        }
        Map<Long, String> names =
                view.participants().stream().collect(Collectors.toMap(Participant::account, Participant::name));
        return view.revisions().stream()
                .filter(revision -> revision.subject().equals(open.place().subject()))
                .sorted(Comparator.comparing(Revision::number).reversed())
                .map(revision -> new HistoryStep(
                        words.of(
                                "edit.revision",
                                String.valueOf(revision.number()),
                                names.getOrDefault(revision.authorId(), ""),
                                moments.of(revision.keptAt(), words.language()).text()),
                        null,
                        null))
                .toList();
    }

    /** Returns the published versions, newest first; each but the current one can be restored. */
    List<HistoryStep> versions(OpenForm open) {
        if (open.published().isEmpty()) {
            return List.of();
        }
        String form = FormAddress.of(open.place().subject()).path();
        List<PublicEntry> entries = catalogue
                .at(open.edition().edition())
                .history()
                .entriesOf(open.place().item(), words.language());
        return entries.stream()
                .map(entry -> new HistoryStep(
                        words.of(
                                "edit.version",
                                String.valueOf(entry.edition()),
                                words.of("entry-kind", entry.kind()),
                                moments.of(entry.publishedAt(), words.language())
                                        .text()),
                        entry.reason(),
                        entry.edition() == entries.get(0).edition() ? null : form + "?edition=" + entry.edition()))
                .toList();
    }
}
