package org.investportal.kinds;

import jakarta.persistence.Entity;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.investportal.core.Attribute;
import org.investportal.core.Attribute.Form;
import org.investportal.core.Content;
import org.investportal.core.Item;
import org.investportal.core.Kind;
import org.investportal.core.Problems;
import org.investportal.core.Text;
import org.investportal.reading.LetterMatcher;
import org.investportal.value.Language;
import org.investportal.value.SpellingList;
import org.jspecify.annotations.Nullable;

/** A word that pages use and the glossary explains. */
@Entity
@Immutable
@Kind(path = "glossary", en = "Glossary", zh = "术语表", one = "term", part = true, schema = "DefinedTerm", order = 160)
public class Term extends Item {

    /** The anchor of the main content of a page. */
    private static final String OF_THE_PAGE = "content";

    @Attribute(en = "Word", zh = "术语", required = true, listed = true, schema = "name")
    public Text name;

    @Attribute(en = "Meaning", zh = "含义", required = true, prose = true, max = 4000, schema = "description")
    public Text definition;

    @Attribute(en = "Also written as", zh = "其他写法", hint = "Separated by semicolons", form = Form.SPELLINGS)
    public @Nullable Text alsoWritten;

    @Attribute(en = "Anchor on its page", zh = "页内锚点", required = true, shown = false, form = Form.SLUG, max = 80)
    public String slug;

    @Override
    public Text title(Content content) {
        return name;
    }

    private record Words() {}

    @Override
    public void check(Content content, Problems problems) {
        if (slug.equals(OF_THE_PAGE)
                || content.all(Term.class).stream().anyMatch(other -> other.item != item && other.slug.equals(slug))) {
            problems.add(
                    "slug",
                    "Another word of the glossary, or the page itself, already has this anchor. Write another one.",
                    "该锚点已被另一术语或页面本身使用，请另行填写。");
        }
        Map<String, Set<Long>> taken = content.derived(new Words(), () -> taken(content));
        for (Language language : Language.values()) {
            words(language)
                    .filter(word -> taken.getOrDefault(LetterMatcher.alike(word), Set.of())
                                    .size()
                            > 1)
                    .findFirst()
                    .ifPresent(word -> problems.add(
                            "name." + language.code(),
                            "Another word of the glossary already explains “" + word + "”. Change that one instead.",
                            "“" + word + "”已有另一条术语，请修改该条。"));
        }
    }

    /** Returns the terms of each word. Pages show the words of one language if those of another are missing, so a word is of one term in both. */
    private static Map<String, Set<Long>> taken(Content content) {
        Map<String, Set<Long>> taken = new HashMap<>();
        for (Term term : content.all(Term.class)) {
            Stream.of(Language.values())
                    .flatMap(term::words)
                    .forEach(word -> taken.computeIfAbsent(LetterMatcher.alike(word), unknown -> new TreeSet<>())
                            .add(term.item));
        }
        return taken;
    }

    private Stream<String> words(Language language) {
        String also = alsoWritten == null ? null : alsoWritten.in(language);
        return Stream.concat(
                        Stream.ofNullable(name.in(language)),
                        also == null ? Stream.of() : SpellingList.of(also).stream())
                .filter(word -> !LetterMatcher.alike(word).isEmpty());
    }
}
