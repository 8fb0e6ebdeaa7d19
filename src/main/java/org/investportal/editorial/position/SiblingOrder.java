package org.investportal.editorial.position;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;

/**
 * The siblings of an item, in the order in which pages list them: by position, those with the same position by item.
 *
 * @param item the item that is placed among them; 0 if it is new
 * @param position its position among them; 0 if it has none
 * @param moves whether it comes from another sector or topic
 */
public record SiblingOrder(long item, int position, boolean moves, List<SiblingPosition> siblings) {

    /** The choice that puts an item before all siblings. */
    public static final String FIRST = "first";

    private static final String POSITION = "position";
    private static final String AFTER = "after-";
    private static final Pattern CHOICE =
            Pattern.compile("first|after-(?<item>[1-9]\\d{0,17})|(?<number>[1-9]\\d{0,8})");

    /**
     * Returns the siblings of a subject.
     *
     * @param drafts the latest revisions of the subjects of the same change
     * @param parent the sector or topic that it is in; empty for a sector
     */
    public static SiblingOrder of(
            PublishedEdition edition, Collection<Revision> drafts, Subject subject, String parent) {
        SortedMap<Long, Content> all = new TreeMap<>(edition.ownContents(subject.kind()));
        drafts.stream()
                .filter(draft -> draft.subject().kind() == subject.kind())
                .forEach(draft -> all.put(draft.subject().item(), draft.content()));
        Content own = Optional.ofNullable(all.remove(subject.item())).orElse(Content.NONE);
        String field = Schema.of(subject.kind()).parent().map(Field::name).orElse("");
        List<SiblingPosition> siblings = all.entrySet().stream()
                .filter(entry -> entry.getValue().get(field).equals(parent))
                .filter(entry -> !entry.getValue().get(POSITION).isEmpty())
                .map(entry ->
                        new SiblingPosition(new Subject(subject.kind(), entry.getKey()), position(entry.getValue())))
                .sorted(comparing(SiblingPosition::position))
                .toList();
        boolean moves = !own.get(field).isEmpty() && !own.get(field).equals(parent);
        int position = moves || own.get(POSITION).isEmpty() ? 0 : position(own);
        return new SiblingOrder(subject.item(), position, moves, siblings);
    }

    private static int position(Content content) {
        return Integer.parseInt(content.get(POSITION));
    }

    /** Returns the choice that puts an item after the one with this id. */
    public static String after(String item) {
        return AFTER + item;
    }

    /** Returns the id of the item that a choice names. */
    public static Optional<String> named(String choice) {
        return choice.startsWith(AFTER) ? Optional.of(choice.substring(AFTER.length())) : Optional.empty();
    }

    /** Returns the choice that says where an item with this position is; one that comes from elsewhere is last. */
    public String choice(int at) {
        int before = moves ? siblings.size() : before(at);
        return before == 0
                ? FIRST
                : after(String.valueOf(siblings.get(before - 1).subject().item()));
    }

    /** Tells whether an item with this position comes after all siblings. */
    public boolean isLast(int at) {
        return before(at) == siblings.size();
    }

    /** Returns how many siblings come before an item with this position. */
    private int before(int at) {
        return (int) siblings.stream()
                .filter(sibling -> sibling.position() < at
                        || (sibling.position() == at
                                && item != 0
                                && sibling.subject().item() < item))
                .count();
    }

    /**
     * Returns the position that a choice means; nothing if it names no sibling. Without a choice, or if the item comes from another sector or topic with its
     * position unchanged, it is last.
     */
    public Optional<PositionPlan> plan(String choice) {
        if (choice.isBlank()) {
            return Optional.of(last());
        }
        Matcher matcher = CHOICE.matcher(choice);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("number") != null) {
            return Optional.of(moves ? last() : new PositionPlan(Integer.parseInt(matcher.group("number")), List.of()));
        }
        return position != 0 && choice.equals(choice(position))
                ? Optional.of(new PositionPlan(position, List.of()))
                : place(matcher.group("item") == null ? 0 : Long.parseLong(matcher.group("item")));
    }

    private PositionPlan last() {
        return new PositionPlan(end() + 1, List.of());
    }

    private int end() {
        return siblings.isEmpty() ? 0 : siblings.get(siblings.size() - 1).position();
    }

    /** Of the positions between two siblings, the one is chosen for which the fewest others have to move. */
    private Optional<PositionPlan> place(long after) {
        List<SiblingPosition> before = new ArrayList<>();
        List<SiblingPosition> behind = new ArrayList<>(siblings);
        while (after != 0
                && (before.isEmpty() || before.get(before.size() - 1).subject().item() != after)) {
            if (behind.isEmpty()) {
                return Optional.empty();
            }
            before.add(behind.remove(0));
        }
        int lower = before.isEmpty() ? 0 : before.get(before.size() - 1).position();
        int upper = behind.isEmpty() ? lower + 2 : behind.get(0).position();
        return Stream.of(upper - 1, lower + 1, lower + 2)
                .filter(at -> at != position)
                .map(at -> planned(before, behind, at))
                .flatMap(Optional::stream)
                .min(comparing(plan -> plan.moved().size()));
    }

    /** Returns the plan for a position; nothing if an item would get a position below 1. */
    private static Optional<PositionPlan> planned(List<SiblingPosition> before, List<SiblingPosition> behind, int at) {
        List<SiblingPosition> nearest = new ArrayList<>(before);
        Collections.reverse(nearest);
        List<SiblingMove> moved = new ArrayList<>(displaced(nearest, at, -1));
        moved.addAll(displaced(behind, at, 1));
        boolean fits = at >= 1 && moved.stream().allMatch(sibling -> sibling.to() >= 1);
        return fits ? Optional.of(new PositionPlan(at, moved)) : Optional.empty();
    }

    /** Returns the siblings on one side of a position that have to leave room for it, the nearest first. */
    private static List<SiblingMove> displaced(List<SiblingPosition> nearest, int at, int step) {
        List<SiblingMove> moved = new ArrayList<>();
        int taken = at;
        for (SiblingPosition sibling : nearest) {
            if ((sibling.position() - taken) * step > 0) {
                break;
            }
            taken += step;
            moved.add(sibling.to(taken));
        }
        return moved;
    }
}
