package org.investportal.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.core.ContentFault.Fault;
import org.investportal.core.ContentFile.Entry;
import org.investportal.core.ContentFile.Reference;
import org.investportal.value.ChangeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads content from files, one for each kind, with the names of the fields that the kind describes; {@code edition.yaml} has the words of the edition, and
 * {@code removed.yaml} the addresses of what was taken out.
 */
public final class ContentFiles {

    private static final String SUFFIX = ".yaml";
    private static final String EDITION = "edition";
    private static final String REMOVED = "removed";
    private static final Text NO_REASON = new Text(null, null);

    private final Map<String, Description> kinds = Description.all().stream()
            .collect(Collectors.toMap(Description::path, kind -> kind, (one, other) -> one, LinkedHashMap::new));
    private final List<Fault> faults = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Text summary;

    private ContentFiles() {}

    /** Returns the content of that name that the portal ships with, or throws a {@link ContentFault}. */
    public static Publication publication(String name) {
        String folder = "content/" + name + "/";
        try {
            Resource[] files = name.matches("[a-z0-9-]+")
                    ? new PathMatchingResourcePatternResolver(ContentFiles.class.getClassLoader())
                            .getResources("classpath*:" + folder + "*" + SUFFIX)
                    : new Resource[0];
            if (files.length == 0) {
                throw new ContentFault(List.of(new Fault(
                        folder,
                        0,
                        "",
                        "there is no such content; set portal.content to a folder in content, or to none")));
            }
            return read(List.of(files));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the content of a folder, or throws a {@link ContentFault}. */
    public static Publication read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return read(files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(FileSystemResource::new)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Publication read(List<? extends Resource> files) {
        ContentFiles read = new ContentFiles();
        files.stream()
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .forEach(read::add);
        if (read.summary == null) {
            read.fault(
                    EDITION + SUFFIX,
                    0,
                    "",
                    "the file is missing; it has the words of the edition under “summary”, “en” and “zh”");
        }
        read.refuseDuplicates();
        read.checkReferences();
        Publication publication = read.publication();
        if (read.faults.isEmpty()) {
            read.checkRules(publication);
        }
        if (!read.faults.isEmpty()) {
            throw new ContentFault(read.faults);
        }
        return publication;
    }

    /** Returns what a portal without other content shows once it has published this. */
    public static Content content(Publication publication) {
        List<Item> items = new ArrayList<>();
        Map<Long, String> paths = new HashMap<>();
        List<Edition.Entry> changes = new ArrayList<>();
        Map<String, Description> kinds = new HashMap<>();
        Description.all().forEach(kind -> kinds.put(kind.path(), kind));
        for (Publication.Part part : publication.parts()) {
            Map<String, String> texts = part.texts();
            if (texts != null) {
                items.add(Objects.requireNonNull(kinds.get(part.kind())).read(part.item(), 1, texts));
                changes.add(new Edition.Entry(part.item(), part.kind(), part.change(), part.reason()));
                if (part.address() != null) {
                    paths.put(part.item(), part.address());
                }
            }
        }
        return Content.of(
                new Edition(1, Instant.EPOCH, publication.summary(), null, false, List.copyOf(changes)), items, paths);
    }

    private void fault(String file, int line, String field, String message) {
        faults.add(new Fault(file, line, field, message));
    }

    private void add(Resource resource) {
        String file = String.valueOf(resource.getFilename());
        String name = file.substring(0, file.length() - SUFFIX.length());
        Description kind = kinds.get(name);
        if (kind == null && !name.equals(EDITION) && !name.equals(REMOVED)) {
            fault(
                    file,
                    0,
                    "",
                    "there is no kind of that name; the files are " + String.join(", ", kinds.keySet()) + ", " + EDITION
                            + " and " + REMOVED);
            return;
        }
        ContentFile content = new ContentFile(file, faults);
        int faultsBefore = faults.size();
        var root = content.compose(bytes(resource));
        if (faults.size() > faultsBefore) {
            summary = name.equals(EDITION) ? NO_REASON : summary;
        } else if (name.equals(EDITION)) {
            summary = content.summary(root);
        } else {
            entries.addAll(kind == null ? content.removed(root, kinds) : content.items(root, kind));
        }
    }

    private static byte[] bytes(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void refuseDuplicates() {
        Map<Long, Entry> items = new HashMap<>();
        Map<String, Entry> addresses = new HashMap<>();
        for (Entry entry : entries) {
            Entry same = items.putIfAbsent(entry.item(), entry);
            if (same != null) {
                fault(
                        entry.file(),
                        entry.line(),
                        "id",
                        "the number " + entry.item() + " is used already in " + place(same)
                                + "; each item needs its own");
            }
            Stream.concat(Stream.ofNullable(entry.address()), entry.former().stream())
                    .forEach(path -> {
                        Entry holder = addresses.putIfAbsent(path, entry);
                        if (holder != null) {
                            fault(
                                    entry.file(),
                                    entry.lines().getOrDefault("address", entry.line()),
                                    "address",
                                    "the path " + path + " is used already in " + place(holder)
                                            + "; each address leads to one item");
                        }
                    });
        }
    }

    private static String place(Entry entry) {
        return entry.file() + ", line " + entry.line();
    }

    private void checkReferences() {
        Map<Long, Description> published = entries.stream()
                .filter(entry -> entry.texts() != null)
                .collect(Collectors.toMap(Entry::item, Entry::kind, (one, other) -> one));
        for (Entry entry : entries) {
            for (Reference reference : entry.references()) {
                Description kind = published.get(reference.to());
                if (kind == null
                        || Stream.of(reference.field().attribute().ref())
                                .noneMatch(expected -> expected.isAssignableFrom(kind.type()))) {
                    fault(
                            entry.file(),
                            reference.line(),
                            reference.name(),
                            (kind == null
                                            ? "there is no item " + reference.to()
                                            : "item " + reference.to() + " is of the kind " + kind.path())
                                    + "; write the number of an item in "
                                    + kinds(reference.field()));
                }
            }
        }
    }

    private String kinds(Field reference) {
        return kinds.values().stream()
                .filter(kind -> Stream.of(reference.attribute().ref())
                        .anyMatch(expected -> expected.isAssignableFrom(kind.type())))
                .map(kind -> kind.path() + SUFFIX)
                .collect(Collectors.joining(" or "));
    }

    private void checkRules(Publication publication) {
        Content content = content(publication);
        Map<Long, Entry> places = new TreeMap<>();
        entries.forEach(entry -> places.put(entry.item(), entry));
        places.forEach((item, entry) -> content.find(item)
                .ifPresent(version -> content.problems(version)
                        .all()
                        .forEach(problem -> fault(
                                entry.file(),
                                entry.lines().getOrDefault(problem.field(), entry.line()),
                                problem.field(),
                                problem.en()))));
    }

    private Publication publication() {
        List<Publication.Part> parts = entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.kind().kind().order()))
                .map(entry -> new Publication.Part(
                        entry.item(),
                        entry.kind().path(),
                        entry.texts(),
                        entry.texts() == null ? ChangeKind.REMOVAL : ChangeKind.NEW,
                        NO_REASON,
                        entry.address(),
                        entry.former()))
                .toList();
        return new Publication(summary == null ? NO_REASON : summary, null, false, parts);
    }
}
