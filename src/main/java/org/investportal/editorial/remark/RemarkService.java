package org.investportal.editorial.remark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.StepRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores and lists remarks about open changes. A remark is open until somebody answers it. */
@Component
@Transactional
public class RemarkService {

    private final Remarks remarks;
    private final Changes changes;
    private final AuditLog log;
    private final Clock clock;

    RemarkService(Remarks remarks, Changes changes, AuditLog log, Clock clock) {
        this.remarks = remarks;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** Returns the remarks about a change with their answers, oldest first. */
    @Transactional(readOnly = true)
    public List<RemarkThread> of(long change) {
        List<Remark> all = remarks.of(change);
        Map<Long, Remark> answers = new HashMap<>();
        for (Remark remark : all) {
            Long answered = remark.answers();
            if (answered != null) {
                answers.put(answered, remark);
            }
        }
        return all.stream()
                .filter(remark -> remark.answers() == null)
                .map(remark -> new RemarkThread(remark, answers.get(remark.id())))
                .toList();
    }

    /** Returns the number of open remarks of each of these changes that has any. */
    @Transactional(readOnly = true)
    public Map<Long, Long> open(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : remarks.open(ids).stream().collect(groupingBy(Remark::change, counting()));
    }

    /** Adds a remark. The same remark sent again is stored once. */
    public void add(RemarkPlace place, String content, StaffMember by) {
        Change change = lock(place.change(), by);
        if (remarks.of(change.id()).stream().noneMatch(known -> known.repeats(place, content, by))) {
            save(place, null, content, by);
        }
    }

    /** Answers a remark, which is settled then. A second answer is not stored. */
    public void answer(long change, long id, String content, StaffMember by) {
        lock(change, by);
        Remark remark = remarks.findById(id)
                .filter(found -> found.change() == change && found.answers() == null)
                .orElseThrow(() -> ChangeNotFound.ofRemark(id));
        if (remarks.answerTo(id).isEmpty()) {
            save(remark.place(), id, content, by);
        }
    }

    private void save(RemarkPlace place, @Nullable Long answered, String content, StaffMember by) {
        remarks.save(new Remark(place, answered, content, by, clock.instant()));
        log.record(AuditAction.CHANGE_REMARKED, by.account(), by.fullName(), "change " + place.change(), content);
    }

    private Change lock(long id, StaffMember by) {
        if (!by.is(Role.EDITOR) && !by.is(Role.REVIEWER)) {
            throw StepRefused.byRole("remark");
        }
        Change change = changes.lock(id).orElseThrow(() -> ChangeNotFound.of(id));
        if (!change.state().isOpen()) {
            throw StepRefused.inState(change, "discussed");
        }
        return change;
    }
}
