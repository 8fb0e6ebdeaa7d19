package org.investportal.staff.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.content.Choices;
import org.investportal.editorial.content.ChoicesOfEdition;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** Lists what can be chosen: what is published, and what is new in drafts, which says so. */
@Component
public class ChoiceLists {

    private final Choices choices;
    private final ChangeLists changes;
    private final StaffWords words;

    ChoiceLists(Choices choices, ChangeLists changes, StaffWords words) {
        this.choices = choices;
        this.changes = changes;
        this.words = words;
    }

    public Choosing at(PublishedEdition edition) {
        ChoicesOfEdition published = choices.of(edition, words.language());
        List<ChangeLine> drafts = Stream.of(ChangeState.values())
                .filter(ChangeState::isOpen)
                .flatMap(state -> changes.in(state).stream())
                .filter(line -> edition.of(line.subject()).isEmpty())
                .toList();
        return new Choosing(kind -> groups(kind, published, drafts));
    }

    private List<OptionGroup> groups(ItemKind kind, ChoicesOfEdition published, List<ChangeLine> drafts) {
        Map<String, List<Option>> groups = new LinkedHashMap<>();
        published
                .of(kind)
                .forEach(choice -> groups.computeIfAbsent(choice.group(), heading -> new ArrayList<>())
                        .add(new Option(choice.value(), choice.name())));
        List<OptionGroup> all = new ArrayList<>();
        groups.forEach((heading, options) -> all.add(new OptionGroup(heading, options)));
        List<Option> drafted = drafts.stream()
                .filter(line -> line.subject().kind() == kind)
                .map(line -> new Option(String.valueOf(line.subject().item()), line.title()))
                .toList();
        if (!drafted.isEmpty()) {
            all.add(new OptionGroup(words.of("edit.drafted"), drafted));
        }
        return all;
    }
}
