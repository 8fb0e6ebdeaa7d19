package org.investportal.staff.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.Editing;
import org.investportal.editorial.change.Outcome;
import org.investportal.editorial.change.Scratches;
import org.investportal.editorial.change.StepRefused;
import org.investportal.staff.RefusedSteps;
import org.investportal.staff.StaffWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Keeps what was typed, or shows it again with the reason why not. */
@Component
class Keeping {

    private static final String PREVIEW = "preview";

    private final Editing editing;
    private final Typing typing;
    private final Scratches scratches;
    private final StaffWords words;
    private final RefusedSteps log;

    Keeping(Editing editing, Typing typing, Scratches scratches, StaffWords words, RefusedSteps log) {
        this.editing = editing;
        this.typing = typing;
        this.scratches = scratches;
        this.words = words;
        this.log = log;
    }

    String keep(OpenForm open, Map<String, String> sent, HttpServletResponse response, Model model) {
        ReadForm read = typing.read(open, ContentForm.of(open.schema(), sent));
        boolean preview = PREVIEW.equals(sent.get(ContentForm.THEN));
        if (!read.mistakes().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return typing.again(open, read, List.of(), List.of(), model);
        }
        try {
            return answer(open, read, outcome(open, read), preview, response, model);
        } catch (StepRefused refused) {
            log.record(open.member(), AuditAction.CHANGE_REVISED, open.place().about(), refused);
            response.setStatus(HttpStatus.CONFLICT.value());
            return typing.again(open, read, List.of(), List.of(Notice.of(words.of(refused.code()))), model);
        }
    }

    private Outcome outcome(OpenForm open, ReadForm read) {
        FormPlace place = open.place();
        ContentForm form = read.form();
        if (place.isOfChange()) {
            return editing.revise(form.key(), place.change(), form.from(), read.content(), open.member());
        }
        return place.isNew()
                ? editing.startNew(form.key(), place.kind(), read.content(), open.member())
                : editing.start(form.key(), place.subject(), form.from().edition(), read.content(), open.member());
    }

    private String answer(
            OpenForm open, ReadForm read, Outcome outcome, boolean preview, HttpServletResponse response, Model model) {
        if (outcome instanceof Outcome.Kept kept) {
            open.scratchesOf(read.form()).forEach(scratches::forget);
            return "redirect:" + FormPlace.CHANGES + kept.change() + (preview ? "/preview" : "");
        }
        if (outcome instanceof Outcome.Conflicting conflicting) {
            response.setStatus(HttpStatus.CONFLICT.value());
            ContentForm merged = ContentForm.of(
                            open.schema(), conflicting.merge().merged(), conflicting.seen())
                    .under(read.form());
            return typing.again(
                    open,
                    typing.read(open, merged),
                    conflicting.merge().conflicts(),
                    List.of(Notice.of(words.of("edit.conflict"))),
                    model);
        }
        return unchanged(open, read, preview, model);
    }

    private String unchanged(OpenForm open, ReadForm read, boolean preview, Model model) {
        FormPlace place = open.place();
        if (preview && place.isOfChange()) {
            return "redirect:" + FormPlace.CHANGES + place.change() + "/preview";
        }
        return typing.again(open, read, List.of(), List.of(Notice.of(words.of("edit.unchanged"))), model);
    }
}
