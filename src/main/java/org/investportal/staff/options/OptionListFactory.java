package org.investportal.staff.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine.TitledSubject;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.ReferenceOptionList;
import org.investportal.editorial.content.ReferenceOptionService;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Lists the items that can be chosen: published ones, and new ones in drafts, which are marked. */
@Component
public class OptionListFactory {

    private final ReferenceOptionService referenceOptionService;
    private final ChangeFinder changes;
    private final StaffWording words;

    OptionListFactory(ReferenceOptionService referenceOptionService, ChangeFinder changes, StaffWording words) {
        this.referenceOptionService = referenceOptionService;
        this.changes = changes;
        this.words = words;
    }

    public OptionLookup at(PublishedEdition edition) {
        ReferenceOptionList published = referenceOptionService.of(edition, words.language());
        List<TitledSubject> drafts = changes.open().stream()
                .flatMap(line -> line.subjects().stream())
                .filter(one -> edition.of(one.subject()).isEmpty())
                .toList();
        return new OptionLookup(kind -> groups(kind, published, drafts));
    }

    private List<OptionGroup> groups(ItemKind kind, ReferenceOptionList published, List<TitledSubject> drafts) {
        Map<String, List<FormOption>> groups = new LinkedHashMap<>();
        published
                .of(kind)
                .forEach(
                        referenceOption -> groups.computeIfAbsent(referenceOption.group(), heading -> new ArrayList<>())
                                .add(new FormOption(referenceOption.value(), referenceOption.name())));
        List<OptionGroup> all = new ArrayList<>();
        groups.forEach((heading, options) -> all.add(new OptionGroup(heading, options)));
        List<FormOption> drafted = drafts.stream()
                .filter(one -> one.subject().kind() == kind)
                .map(one -> new FormOption(String.valueOf(one.subject().item()), one.title()))
                .toList();
        if (!drafted.isEmpty()) {
            all.add(new OptionGroup(words.of("edit.drafted"), drafted));
        }
        return all;
    }
}
