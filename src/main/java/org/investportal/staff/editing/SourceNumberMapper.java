package org.investportal.staff.editing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Locator;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.source.SentencePart;
import org.investportal.staff.DraftWording;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.SourceNumberList.NumberPart;
import org.investportal.staff.editing.SourceNumberList.SourceSentence;
import org.investportal.staff.options.FormOption;
import org.investportal.staff.options.OptionGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the numbers that sources print, sentence by sentence, so that the place of a figure is chosen and not counted. */
@Component
class SourceNumberMapper {

    private final DraftWording wording;
    private final StaffWording words;

    SourceNumberMapper(DraftWording wording, StaffWording words) {
        this.wording = wording;
        this.words = words;
    }

    /**
     * What is listed.
     *
     * @param chosen the places that rows have, each with its source after a point
     * @param searched whether only the matches of a search are listed
     */
    private record ListContext(FormContext context, DraftWording.At at, Set<String> chosen, boolean searched) {}

    /** Returns the numbers of the chosen sources, or of all sources if none is chosen: all, or those that match a search. */
    OptionSearch.Offer offer(Field field, FormResult read, FormContext context) {
        List<String> sources = sources(field, read);
        return context.search()
                .printed((sources.isEmpty() ? context.printed().sources() : sources)
                        .stream()
                                .map(source -> new OptionGroup(
                                        context.choosing()
                                                .name(List.of(ItemKind.SOURCE), source)
                                                .orElse(source),
                                        context.printed().of(source)))
                                .filter(list -> !list.options().isEmpty())
                                .toList());
    }

    List<SourceNumberList> of(Field field, FormResult read, FormContext context, OptionSearch.Offer offer) {
        RowLayout layout = ContentForm.layout(field).orElseThrow();
        Set<String> chosen = read.form().rows(field, layout).stream()
                .map(cells -> cells.get(1).strip() + "." + cells.get(0))
                .collect(toSet());
        ListContext about = new ListContext(
                context,
                wording.at(context.printed().edition(), words.language()),
                chosen,
                !offer.boxes().isEmpty());
        return offer.groups().stream().map(group -> list(group, about)).toList();
    }

    private static List<String> sources(Field field, FormResult read) {
        RowLayout layout = ContentForm.layout(field).orElseThrow();
        return read.form().rows(field, layout).stream()
                .map(cells -> cells.get(0))
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    private SourceNumberList list(OptionGroup group, ListContext about) {
        String source = source(group.options().get(0));
        Map<String, Long> passages = about.context().printed().passages(source);
        Map<String, List<FormOption>> sentences = group.options().stream()
                .collect(groupingBy(
                        option -> Locator.fragment(
                                place(option).paragraph(), place(option).sentence()),
                        LinkedHashMap::new,
                        toList()));
        List<SourceSentence> shown = sentences.entrySet().stream()
                .map(sentence -> sentence(source, sentence.getValue(), passages.get(sentence.getKey()), about))
                .toList();
        boolean asked = group.options().stream()
                .anyMatch(option -> about.context().asked().equals(ContentForm.PLACE + option.value()));
        return new SourceNumberList(
                words.of("edit.printed-in", group.heading()),
                about.context().printed().language(source).orElse(null),
                asked || about.searched(),
                shown);
    }

    private SourceSentence sentence(
            String source, List<FormOption> numbers, @Nullable Long passage, ListContext about) {
        Locator place = place(numbers.get(0));
        List<SentencePart> text = about.context().printed().sentence(source, place);
        List<String> offered = numbers.stream().map(FormOption::value).toList();
        String summary = passage == null || !text.isEmpty()
                ? null
                : about.at().name(passage).orElse(null);
        List<NumberPart> inText = text.stream()
                .map(part -> part(part.text(), part.place() + "." + source, offered, about))
                .toList();
        Stream<NumberPart> others = numbers.stream()
                .filter(number ->
                        inText.stream().noneMatch(part -> number.value().equals(code(part))))
                .map(number -> part(number.text(), number.value(), offered, about));
        return new SourceSentence(
                about.at().place(about.context().printed().isInPages(source), place),
                summary,
                Stream.concat(inText.stream(), others).toList());
    }

    private NumberPart part(String text, String code, List<String> offered, ListContext about) {
        if (!offered.contains(code)) {
            return new NumberPart(text, null, "", false);
        }
        String place = code.substring(0, code.lastIndexOf('.'));
        return new NumberPart(
                text,
                ContentForm.PLACE + code,
                words.of("edit.choose-place", place),
                about.chosen().contains(code));
    }

    private static String code(NumberPart part) {
        String button = part.button();
        return button == null ? "" : button.substring(ContentForm.PLACE.length());
    }

    private static Locator place(FormOption number) {
        return Locator.parse(number.value().substring(0, number.value().lastIndexOf('.')));
    }

    private static String source(FormOption number) {
        return number.value().substring(number.value().lastIndexOf('.') + 1);
    }
}
