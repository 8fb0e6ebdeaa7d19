package org.investportal.site;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.site.api.ApiPageFactory;
import org.investportal.site.check.ChecksPageFactory;
import org.investportal.site.compare.ComparePageFactory;
import org.investportal.site.data.DataPageFactory;
import org.investportal.site.edition.CorrectionsPageFactory;
import org.investportal.site.edition.EditionPageFactory;
import org.investportal.site.index.IndexPageFactory;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.ContactBox;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Makes the content of pages without their heads and frames, because a frame shows the number of each edition, and without how fast enquiries are answered, which is shown beside the contact. For a long list, it makes the first page. */
@Component
public class PageContentFactory {

    private static final Set<Class<?>> AROUND = Set.of(Head.class, Frame.class);
    private static final String EDITION = PublicPath.EDITIONS + "/";

    private final ItemPageFactory items;
    private final EditionPageFactory editions;
    private final CorrectionsPageFactory corrections;
    private final ChecksPageFactory checks;
    private final ComparePageFactory comparing;
    private final IndexPageFactory index;
    private final DataPageFactory data;
    private final ApiPageFactory api;

    PageContentFactory(
            ItemPageFactory items,
            EditionPageFactory editions,
            CorrectionsPageFactory corrections,
            ChecksPageFactory checks,
            ComparePageFactory comparing,
            IndexPageFactory index,
            DataPageFactory data,
            ApiPageFactory api) {
        this.items = items;
        this.editions = editions;
        this.corrections = corrections;
        this.checks = checks;
        this.comparing = comparing;
        this.index = index;
        this.data = data;
        this.api = api;
    }

    /**
     * Returns the parts of the page at the path in the edition that show whether it reads like another; the page of an edition comes without
     * its self-check.
     */
    public List<Object> at(int edition, String path, Language language) {
        Record page = page(edition, path, language);
        return Stream.of(page.getClass().getRecordComponents())
                .filter(part -> !AROUND.contains(part.getType()))
                .<Object>map(part -> new Part(part.getName(), value(page, part)))
                .toList();
    }

    /** Returns the title of the page at the path in the edition, with the name of the site. */
    public String title(int edition, String path, Language language) {
        Record page = page(edition, path, language);
        return Stream.of(page.getClass().getRecordComponents())
                .map(part -> value(page, part))
                .filter(Head.class::isInstance)
                .map(head -> ((Head) head).title())
                .findFirst()
                .orElse(path);
    }

    private record Part(String name, @Nullable Object says) {}

    private static @Nullable Object value(Record page, RecordComponent part) {
        Object value = ReflectionUtils.invokeMethod(part.getAccessor(), page);
        return value instanceof ContactBox contact ? contact.details() : value;
    }

    private Record page(int edition, String path, Language language) {
        return switch (path) {
            case PublicPath.EDITIONS -> editions.all(edition, 1, language);
            case CorrectionsPageFactory.PATH -> corrections.at(edition, 1, language);
            case ChecksPageFactory.PATH -> checks.at(edition, 1, language);
            case PublicPath.INDEX -> index.at(edition, 1, language);
            case PublicPath.DATA -> data.at(edition, language);
            case PublicPath.API -> api.at(edition, language);
            case CompareAddress.PATH -> comparing.at(edition, CompareAddress.of(Map.of()), "", language);
            default ->
                path.startsWith(EDITION)
                        ? editions.one(Integer.parseInt(path.substring(EDITION.length())), 1, edition, language, null)
                        : items.at(edition, path, language).page();
        };
    }
}
