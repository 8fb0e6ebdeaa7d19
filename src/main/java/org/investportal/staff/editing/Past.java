package org.investportal.staff.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.editorial.ChangeView;
import org.investportal.editorial.Participant;
import org.investportal.editorial.Revision;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** What happened before, for whoever edits: to the change, and to its thing in earlier editions. */
@Component
class Past {

    private final Moments moments;
    private final StaffWords words;

    Past(Moments moments, StaffWords words) {
        this.moments = moments;
        this.words = words;
    }

    /** The revisions of the change, the newest first. */
    List<Step> steps(OpenForm open) {
        ChangeView view = open.view();
        if (view == null) {
            return List.of();
        }
        Map<Long, String> names =
                view.participants().stream().collect(Collectors.toMap(Participant::account, Participant::name));
        return view.revisions().stream()
                .sorted(Comparator.comparing(Revision::number).reversed())
                .map(revision -> new Step(
                        words.of(
                                "edit.revision",
                                String.valueOf(revision.number()),
                                names.getOrDefault(revision.authorId(), ""),
                                moments.of(revision.keptAt())),
                        null,
                        null))
                .toList();
    }

    /** What the thing said in other editions. */
    List<Step> versions(OpenForm open) {
        return List.of();
    }
}
