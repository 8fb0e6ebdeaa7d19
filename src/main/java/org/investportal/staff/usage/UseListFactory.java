package org.investportal.staff.usage;

import java.util.List;
import java.util.stream.Collectors;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.content.FieldReference;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.SubjectUse;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Lists the published subjects that refer to a subject. */
@Component
public class UseListFactory {

    private static final int MOST = 25;
    private static final int LONGEST = 120;

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final DraftWording names;
    private final FieldWording fields;
    private final StaffWording words;

    UseListFactory(
            Catalogue catalogue,
            PublishedContentReader published,
            DraftWording names,
            FieldWording fields,
            StaffWording words) {
        this.catalogue = catalogue;
        this.published = published;
        this.names = names;
        this.fields = fields;
        this.words = words;
    }

    public UseList of(Subject subject, StaffMember member) {
        PublishedEdition edition = published.at(catalogue.current());
        DraftWording.At wording = names.at(edition.edition(), words.language());
        int all = edition.using(subject.item()).size();
        List<UseLine> lines = edition.usesOf(subject.item())
                .limit(MOST)
                .map(use -> line(use, wording, member))
                .toList();
        return new UseList(
                summary(all),
                lines,
                all > lines.size() ? words.of("uses.more", String.valueOf(all - lines.size())) : null);
    }

    private String summary(int all) {
        return all == 0 ? words.of("uses.none") : words.of("uses.count", String.valueOf(all));
    }

    private UseLine line(SubjectUse use, DraftWording.At wording, StaffMember member) {
        Subject subject = use.subject();
        Schema schema = Schema.of(subject.kind());
        String labels = use.references().stream()
                .map(FieldReference::field)
                .distinct()
                .flatMap(field -> schema.field(field).stream())
                .map(fields::label)
                .collect(Collectors.joining(words.of("list.separator")));
        return new UseLine(
                shortened(wording.name(subject.item()).orElse("")),
                fields.kind(subject.kind()),
                labels,
                member.is(Role.EDITOR) ? "/staff/content/" + subject.kind().code() + "/" + subject.item() : null);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
    }
}
