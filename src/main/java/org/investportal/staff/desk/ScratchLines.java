package org.investportal.staff.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.ChangeLine;
import org.investportal.editorial.ChangeLists;
import org.investportal.editorial.Schema;
import org.investportal.editorial.Scratch;
import org.investportal.editorial.Scratches;
import org.investportal.pages.DraftWording;
import org.investportal.staff.FieldWords;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.springframework.stereotype.Component;

/** Finds what somebody typed and has not kept, and the form that it belongs to. */
@Component
class ScratchLines {

    /** {@code change-12}, {@code figure-305} or {@code new-figure}. */
    private static final Pattern OF_SOMETHING = Pattern.compile("([a-z-]+)-(\\d{1,18})");

    private static final String NEW = "new-";
    private static final String CHANGE = "change";

    private final Scratches scratches;
    private final ChangeLists lists;
    private final DraftWording wording;
    private final Catalogue catalogue;
    private final FieldWords fields;
    private final StaffWords words;
    private final Times times;

    ScratchLines(
            Scratches scratches,
            ChangeLists lists,
            DraftWording wording,
            Catalogue catalogue,
            FieldWords fields,
            StaffWords words,
            Times times) {
        this.scratches = scratches;
        this.lists = lists;
        this.wording = wording;
        this.catalogue = catalogue;
        this.fields = fields;
        this.words = words;
        this.times = times;
    }

    List<DeskPage.ScratchLine> of(StaffMember member) {
        return scratches.of(member).stream()
                .map(scratch -> line(scratch, member))
                .toList();
    }

    private DeskPage.ScratchLine line(Scratch scratch, StaffMember member) {
        String form = scratch.key().form();
        Matcher named = OF_SOMETHING.matcher(form);
        if (named.matches() && named.group(1).equals(CHANGE)) {
            return line(change(named.group(2), member), "/staff/changes/" + named.group(2) + "/edit", scratch);
        }
        if (named.matches()) {
            String path = "/staff/content/" + named.group(1) + "/" + named.group(2);
            return line(name(named.group(2)), path, scratch);
        }
        return kinds().filter(kind -> form.equals(NEW + kind.code()))
                .findFirst()
                .map(kind -> line(
                        words.of("desk.scratch.new", fields.kind(kind)),
                        "/staff/content/" + kind.code() + "/new",
                        scratch))
                .orElseGet(() -> new DeskPage.ScratchLine(form, null, times.of(scratch.typedAt())));
    }

    private DeskPage.ScratchLine line(String title, String path, Scratch scratch) {
        return new DeskPage.ScratchLine(
                title, path + "?scratch=" + scratch.key().formKey(), times.of(scratch.typedAt()));
    }

    private String change(String id, StaffMember member) {
        return lists.openOf(member).stream()
                .filter(line -> String.valueOf(line.id()).equals(id))
                .map(ChangeLine::title)
                .findFirst()
                .orElseGet(() -> words.of("desk.scratch.change", id));
    }

    private String name(String item) {
        return wording.at(catalogue.current(), Language.EN)
                .name(Long.parseLong(item))
                .orElse("#" + item);
    }

    private static Stream<ItemKind> kinds() {
        return Schema.kinds().stream();
    }
}
