package org.investportal.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.core.Archive.Address;
import org.investportal.core.Publication.Part;
import org.investportal.core.PublicationRefused.Reason;

/** Gives the addresses of one publication. An address belongs to the item that had it first, for ever. */
final class Addressing {

    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9~._-]+(?:/[A-Za-z0-9~._-]+)*)?");
    private static final int LONGEST = 300;

    private final Archive archive;
    private final Content before;
    private final int edition;
    private final List<Reason> reasons;
    private final Map<String, Address> given = new LinkedHashMap<>();
    private final Map<Long, String> paths = new HashMap<>();
    private final Content content;

    /** @param reasons where addresses that cannot be given are told of */
    Addressing(Archive archive, Content before, Edition edition, Collection<Item> changed, List<Reason> reasons) {
        this.archive = archive;
        this.before = before;
        this.edition = edition.number();
        this.reasons = reasons;
        // Addresses can be made of those of other items, so the content has each as soon as it is given.
        this.content = before.with(edition, changed, paths);
    }

    /** Gives the parts their addresses: first the ones that were asked for, then new ones by the order of kinds, then those made of them. */
    void give(List<Part> parts, Map<Long, Item> versions) {
        for (Part part : parts) {
            String asked = part.address();
            if (asked != null
                    && claim(part, asked)
                    && !asked.equals(before.path(part.item()).orElse(null))) {
                paths.put(part.item(), asked);
            }
            part.former().forEach(path -> claim(part, path));
        }
        versions.values().stream()
                .filter(item -> !item.gone && content.path(item.item).isEmpty())
                .sorted(Comparator.comparingInt(
                                (Item item) -> item.kind().kind().order())
                        .thenComparingLong(item -> item.item))
                .forEach(item -> made(item, content).ifPresent(path -> settle(item.item, path)));
        versions.values().stream().filter(item -> !item.gone).forEach(this::move);
        for (long id : List.copyOf(paths.keySet())) {
            content.referrers(id).forEach(referrer -> move(referrer.item()));
        }
    }

    private static Optional<String> made(Item item, Content content) {
        return item.address(content)
                .or(() -> item.kind().kind().part()
                        ? Optional.empty()
                        : Optional.of("/" + item.kind().path() + "/" + item.item));
    }

    /** Moves a page whose address was made of names that are others now: of an area that is renamed, and of its figures. */
    private void move(Item item) {
        Optional<Item> old = before.find(item.item);
        Optional<String> path = before.path(item.item);
        if (old.isPresent() && path.isPresent() && !paths.containsKey(item.item)) {
            Optional<String> was = made(old.get(), before);
            Optional<String> now = made(item, content);
            if (now.isPresent()
                    && !now.equals(was)
                    && was.filter(made -> path.get().equals(made) || path.get().startsWith(made + "~"))
                            .isPresent()) {
                settle(item.item, now.get());
            }
        }
    }

    /** Notes that an address belongs to an item, and returns whether it may. */
    private boolean claim(Part part, String path) {
        Optional<Long> owner = owner(path);
        if (!PATH.matcher(path).matches() || path.length() > LONGEST) {
            refuse(part, "“" + path + "” cannot be an address.", "“" + path + "”不能作为地址。");
            return false;
        } else if (owner.filter(other -> other != part.item()).isPresent()) {
            refuse(part, "The address " + path + " belongs to item " + owner.get() + ".", "地址" + path + "属于另一条目。");
            return false;
        }
        take(path, part.item());
        return true;
    }

    private void refuse(Part part, String en, String zh) {
        reasons.add(new Reason(part.item(), part.kind(), "address", en, zh));
    }

    private Optional<Long> owner(String path) {
        Address address = given.get(path);
        return address != null ? Optional.of(address.item()) : archive.owner(path);
    }

    private void take(String path, long item) {
        if (owner(path).isEmpty()) {
            given.put(path, new Address(path, item, edition));
        }
    }

    /** Gives an item the address that its name makes, with a number if that belongs to another item. */
    private void settle(long item, String wanted) {
        String path = wanted;
        for (int count = 2; owner(path).filter(owner -> owner != item).isPresent(); count++) {
            path = wanted + "~" + count;
        }
        take(path, item);
        paths.put(item, path);
    }

    /** Returns what the edition shows. */
    Content content() {
        return content;
    }

    List<Address> given() {
        return List.copyOf(given.values());
    }

    List<Address> paths() {
        return paths.entrySet().stream()
                .map(path -> new Address(path.getValue(), path.getKey(), edition))
                .sorted(Comparator.comparingLong(Address::item))
                .toList();
    }
}
