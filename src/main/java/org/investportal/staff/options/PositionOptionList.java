package org.investportal.staff.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.position.SiblingOrder;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;

/** The choices of a position: first, or after a sibling. The choice of the present position has its number as value, so that an unchanged form changes nothing. */
public final class PositionOptionList {

    private final @Nullable SiblingOrder order;
    private final Subject subject;
    private final OptionLookup options;
    private final StaffWording words;

    /** @param order the siblings; null before the sector or topic is chosen: then all items of the kind are offered, in groups */
    public PositionOptionList(@Nullable SiblingOrder order, Subject subject, OptionLookup options, StaffWording words) {
        this.order = order;
        this.subject = subject;
        this.options = options;
        this.words = words;
    }

    public ItemKind kind() {
        return subject.kind();
    }

    /** Returns the choices that name a sibling. */
    public List<OptionGroup> siblings(String value) {
        if (order == null) {
            return options.of(subject.kind()).stream()
                    .map(group -> new OptionGroup(
                            group.heading(),
                            group.options().stream()
                                    .map(FormOption::value)
                                    .filter(item -> !item.equals(String.valueOf(subject.item())))
                                    .map(item -> option(SiblingOrder.after(item), value))
                                    .toList()))
                    .toList();
        }
        return List.of(new OptionGroup(
                "",
                order.siblings().stream()
                        .map(sibling -> String.valueOf(sibling.subject().item()))
                        .map(item -> option(SiblingOrder.after(item), value))
                        .toList()));
    }

    /** Returns the choices of a field: first, the present one if it is not among those that are offered, and these. */
    public List<OptionGroup> of(String value, List<OptionGroup> offered) {
        List<FormOption> always = new ArrayList<>(List.of(option(SiblingOrder.FIRST, value)));
        chosen(value)
                .map(choice -> option(choice, value))
                .filter(chosen -> Stream.concat(
                                always.stream(), offered.stream().flatMap(group -> group.options().stream()))
                        .noneMatch(chosen::equals))
                .ifPresent(always::add);
        return Stream.concat(Stream.of(new OptionGroup("", always)), offered.stream())
                .toList();
    }

    /** Returns the words for a value; the value itself if it stands for no choice. */
    public String said(String value) {
        return chosen(value).map(this::text).orElse(value);
    }

    private FormOption option(String choice, String value) {
        return new FormOption(chosen(value).filter(choice::equals).isPresent() ? value : choice, text(choice));
    }

    private String text(String choice) {
        return SiblingOrder.named(choice)
                .map(item -> words.of("position.after", name(item)))
                .orElseGet(() -> words.of("position.first"));
    }

    private String name(String item) {
        return options.name(List.of(subject.kind()), item)
                .map(SubjectNameFinder::shortened)
                .orElse("#" + item);
    }

    /** Returns the choice that a value stands for; nothing if it is none. */
    private Optional<String> chosen(String value) {
        if (order != null && value.matches("[1-9]\\d{0,8}")) {
            return Optional.of(order.choice(Integer.parseInt(value)));
        }
        return Optional.of(value)
                .filter(choice -> choice.equals(SiblingOrder.FIRST)
                        || SiblingOrder.named(choice).isPresent());
    }
}
