package org.investportal.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.investportal.core.Archive.Address;
import org.investportal.core.Publication.Part;
import org.investportal.core.PublicationRefused.Reason;

/** A publication made ready to be written: its versions, what is wrong with them among everything else, and their addresses. */
final class Preparation {

    private static final int LONGEST_REASON = 2000;
    private static final Pattern UNSTORABLE =
            Pattern.compile("\\x00|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final Publication publication;
    private final Archive archive;
    private final int number;
    private final Map<Long, Item> versions = new LinkedHashMap<>();
    private final List<Edition.Entry> newItems = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final Addressing addressing;
    final Edition edition;

    Preparation(Publication publication, VersionRows kinds, Archive archive, Content before, Instant publishedAt) {
        this.publication = publication;
        this.archive = archive;
        this.number = archive.last() + 1;
        List<Edition.Entry> entries = new ArrayList<>();
        for (Part part : publication.parts()) {
            Edition.Entry entry = new Edition.Entry(part.item(), part.kind(), part.change(), part.reason());
            kinds.kind(part.kind())
                    .ifPresentOrElse(
                            kind -> read(part, kind),
                            () -> refuse(part, "kind", "There is no such kind of content.", "没有这种内容类别。"));
            checkWords(part.item(), part.kind(), "reason", part.reason());
            if (versions.containsKey(part.item())) {
                entries.add(entry);
            }
            if (!archive.has(part.item())) {
                newItems.add(entry);
            }
        }
        entries.sort(Comparator.comparingLong(Edition.Entry::item));
        edition = new Edition(
                number,
                publishedAt,
                publication.summary(),
                publication.undoes(),
                publication.selfApproved(),
                List.copyOf(entries));
        addressing = new Addressing(archive, before, edition, versions.values(), reasons);
    }

    private void read(Part part, Description kind) {
        Optional<Item> newest = archive.newest(part.item());
        int last = newest.map(item -> item.edition).orElse(0);
        if (versions.containsKey(part.item())) {
            refuse(part, "", "The item is in it twice.", "该条目出现两次。");
        }
        if (newest.filter(item -> item.kind() != kind).isPresent()) {
            refuse(
                    part,
                    "kind",
                    "The item is of another kind: " + newest.get().kind().path() + ".",
                    "该条目属于另一类别。");
            return;
        }
        if (part.base() != null && part.base() != last) {
            refuse(
                    part,
                    "",
                    "Edition " + last + " changed it after this was prepared. Open it again, and look at both.",
                    "准备此更改之后，该条目已有新版本。请重新打开并核对两者。");
        }
        Map<String, String> texts = part.texts();
        try {
            if (texts != null) {
                checkNames(part, kind, texts);
                versions.put(part.item(), kind.read(part.item(), number, texts));
            } else {
                // Of an item that no edition had, only the addresses are kept.
                newest.ifPresent(item -> versions.put(part.item(), kind.gone(item, number)));
            }
        } catch (Description.UnreadableField unreadable) {
            refuse(part, unreadable.field(), unreadable.getMessage() + ".", "无法读取：" + unreadable.getMessage() + "。");
        }
    }

    private void checkNames(Part part, Description kind, Map<String, String> texts) {
        texts.forEach((name, text) -> {
            if (!kind.knows(name)) {
                refuse(part, name, "There is no such field.", "没有此字段。");
            }
            if (UNSTORABLE.matcher(text).find()) {
                refuse(part, name, "It has a character that cannot be stored.", "含有无法保存的字符。");
            }
        });
    }

    private void checkWords(long item, String kind, String field, Text words) {
        for (String text : new String[] {words.en(), words.zh()}) {
            if (text != null && text.length() > LONGEST_REASON) {
                reasons.add(new Reason(
                        item,
                        kind,
                        field,
                        text.length() + " characters are too many; at most " + LONGEST_REASON + ".",
                        "最多" + LONGEST_REASON + "个字符。"));
            } else if (text != null && UNSTORABLE.matcher(text).find()) {
                reasons.add(new Reason(item, kind, field, "It has a character that cannot be stored.", "含有无法保存的字符。"));
            }
        }
    }

    private void refuse(Part part, String field, String en, String zh) {
        reasons.add(new Reason(part.item(), part.kind(), field, en, zh));
    }

    /** Checks the changed items and those that refer to them, and gives addresses; throws a {@link PublicationRefused}. */
    Content checked() {
        if (publication.parts().isEmpty()) {
            reasons.add(new Reason(0, "", "", "There is nothing to publish.", "没有可发布的内容。"));
        }
        if (Objects.requireNonNullElse(publication.summary().en(), "").isBlank()) {
            reasons.add(new Reason(0, "", "summary", "Say in a sentence what changes.", "请用一句话说明更改内容。"));
        }
        checkWords(0, "", "summary", publication.summary());
        Integer undoes = publication.undoes();
        if (undoes != null && (undoes == 0 || archive.edition(undoes).isEmpty())) {
            reasons.add(new Reason(0, "", "undoes", "Edition " + undoes + " is not published.", "该版本未发布。"));
        }
        throwReasons();
        Content content = addressing.content();
        for (long id : toCheck(content)) {
            Item item = content.find(id).orElseThrow();
            content.problems(item)
                    .all()
                    .forEach(problem -> reasons.add(
                            new Reason(id, item.kind().path(), problem.field(), problem.en(), problem.zh())));
        }
        throwReasons();
        addressing.give(publication.parts(), versions);
        throwReasons();
        return content;
    }

    private Set<Long> toCheck(Content content) {
        Set<Long> items = new TreeSet<>();
        versions.forEach((id, item) -> {
            if (!item.gone) {
                items.add(id);
            }
            content.referrers(id).forEach(referrer -> items.add(referrer.item().item));
            // A figure loses its place in the source when the printed number no longer names it.
            archive.newest(id).filter(last -> !last.gone).stream()
                    .flatMap(last -> last.kind().references(last))
                    .filter(to -> content.find(to).isPresent())
                    .forEach(items::add);
        });
        return items;
    }

    private void throwReasons() {
        if (!reasons.isEmpty()) {
            throw new PublicationRefused(reasons);
        }
    }

    /** Returns the content as it would be, without any check. */
    Content shown() {
        try {
            addressing.give(publication.parts(), versions);
        } catch (RuntimeException unfinished) {
            // A draft may lack what its address is made of.
        }
        return addressing.content();
    }

    List<Item> versions() {
        return List.copyOf(versions.values());
    }

    List<Address> given() {
        return addressing.given();
    }

    List<Address> paths() {
        return addressing.paths();
    }

    /** Returns the items that no edition had before. */
    List<Edition.Entry> newItems() {
        return newItems;
    }
}
