package org.investportal.editorial.change;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.editorial.change.Participation.Part;
import org.investportal.web.PortalSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records every step of a change, in its own history and in the audit log. */
@Component
public class TransitionRecorder {

    /** The states in which a change waits for another person. */
    private static final Set<ChangeState> WAITING = EnumSet.of(ChangeState.SUBMITTED, ChangeState.RETURNED);

    private final Transitions transitions;
    private final Participations participations;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final PortalSettings settings;
    private final Clock clock;

    TransitionRecorder(
            Transitions transitions,
            Participations participations,
            AuditLog log,
            ApplicationEventPublisher events,
            PortalSettings settings,
            Clock clock) {
        this.transitions = transitions;
        this.participations = participations;
        this.log = log;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Records a step as it was made; the change is already in its new state. */
    public void record(Change change, Transition.Step step, int revision, Actor actor, AuditAction action) {
        Transition.Key key = new Transition.Key(change.id(), transitions.last(change.id()) + 1);
        transitions.save(new Transition(key, step, revision, actor, now()));
        String remark = step.remark();
        String title = change.title().english();
        log(change, actor, action, remark == null ? title : title + ": " + remark);
        if (WAITING.contains(change.state())) {
            events.publishEvent(new ChangeMoved(change.id(), key.number(), change.state(), actor.account()));
        }
    }

    void log(Change change, Actor actor, AuditAction action, String detail) {
        log.record(action, actor.account(), actor.name(), "change " + change.id(), detail);
    }

    /** Adds a participant to a change. A person has one part in a change; the database enforces this too. */
    void takePart(Change change, StaffMember member, Part part) {
        Participation.Key key = new Participation.Key(change.id(), member.account());
        Part taken = participations.findByKey(key).map(Participation::part).orElse(null);
        if (taken == null) {
            participations.save(new Participation(change.id(), member, part));
        } else if (taken != part) {
            throw part == Part.APPROVER ? StepRefused.ofOwnChange(change) : StepRefused.ofApprovedChange(change);
        }
    }

    /** Returns the part with which a person approves a change: that of an approver, or in one-person mode that of an author. */
    Part takePartInApproval(Change change, StaffMember member) {
        if (settings.isOnePerson() && isAuthor(change, member)) {
            return Part.AUTHOR;
        }
        takePart(change, member, Part.APPROVER);
        return Part.APPROVER;
    }

    void requireAuthor(Change change, StaffMember member) {
        if (!isAuthor(change, member)) {
            throw StepRefused.byAnother(change);
        }
    }

    private boolean isAuthor(Change change, StaffMember member) {
        return participations
                .findByKey(new Participation.Key(change.id(), member.account()))
                .filter(participation -> participation.part() == Part.AUTHOR)
                .isPresent();
    }
}
