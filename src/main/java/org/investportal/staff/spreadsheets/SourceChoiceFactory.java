package org.investportal.staff.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.content.ReferenceOption;
import org.investportal.editorial.content.ReferenceOptionService;
import org.investportal.editorial.spreadsheet.SpreadsheetChoice;
import org.investportal.staff.FormInput;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads and shows what is chosen for all rows of a spreadsheet: the change that they are added to, and the source of new figures. */
@Component
class SourceChoiceFactory {

    private static final String NEW = "/staff/content/source/new";

    private final ReferenceOptionService options;
    private final ChangeFinder changes;
    private final Catalogue catalogue;
    private final StaffWording words;

    SourceChoiceFactory(ReferenceOptionService options, ChangeFinder changes, Catalogue catalogue, StaffWording words) {
        this.options = options;
        this.changes = changes;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Reads the choice that a form sent. Before that, the source that the change adds is chosen. */
    SpreadsheetChoice read(Map<String, String> sent) {
        long change = changes.line(FormInput.id(sent.get(SourceChoice.CHANGE)))
                .map(ChangeLine::id)
                .orElse(0L);
        String source = sent.get(SourceChoice.SOURCE);
        long chosen = source == null
                ? added(change).stream()
                        .findFirst()
                        .map(only -> FormInput.id(only.value()))
                        .orElse(0L)
                : FormInput.id(source);
        return new SpreadsheetChoice(change, chosen, FormInput.line(sent.get(SourceChoice.PARAGRAPH)));
    }

    SourceChoice of(SpreadsheetChoice chosen) {
        Optional<ChangeLine> change = changes.line(chosen.change());
        return new SourceChoice(
                change.isPresent() ? String.valueOf(chosen.change()) : "",
                change.map(line -> new Link(
                                words.of("content.add-to", String.valueOf(line.id()), line.title()),
                                "/staff/changes/" + line.id()))
                        .orElse(null),
                sources(chosen),
                InputField.of(SourceChoice.PARAGRAPH, chosen.paragraph(), new FormValidation()),
                change.isPresent() ? NEW + "?change=" + chosen.change() : NEW);
    }

    /** Returns the address of the form for a spreadsheet in which this is chosen. */
    String path(SpreadsheetChoice chosen) {
        return UriComponentsBuilder.fromPath(SpreadsheetController.PATH)
                .queryParamIfPresent(
                        SourceChoice.CHANGE, Optional.of(chosen.change()).filter(id -> id != 0))
                .queryParam(SourceChoice.SOURCE, chosen.source() == 0 ? "" : chosen.source())
                .queryParam(SourceChoice.PARAGRAPH, "{paragraph}")
                .encode()
                .buildAndExpand(chosen.paragraph())
                .toUriString();
    }

    private List<SelectOption> sources(SpreadsheetChoice chosen) {
        List<ReferenceOption> all = new ArrayList<>(added(chosen.change()));
        all.addAll(published());
        String value = String.valueOf(chosen.source());
        return all.stream()
                .map(source -> new SelectOption(
                        source.value(), source.name(), source.value().equals(value)))
                .toList();
    }

    private List<ReferenceOption> published() {
        return options.at(catalogue.current(), words.language()).of(ItemKind.SOURCE);
    }

    /** Returns the new sources of a change. */
    private List<ReferenceOption> added(long change) {
        List<String> published =
                published().stream().map(ReferenceOption::value).toList();
        return changes.line(change).stream()
                .flatMap(line -> line.subjects().stream())
                .filter(one -> one.subject().kind() == ItemKind.SOURCE)
                .map(one -> new ReferenceOption(String.valueOf(one.subject().item()), one.title(), ""))
                .filter(source -> !published.contains(source.value()))
                .toList();
    }
}
