package org.investportal.staff.editing;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Bearing;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.LineForm;
import org.investportal.staff.PageLocation;
import org.jspecify.annotations.Nullable;

/** One part of a line, chosen or typed on its own. */
enum LineColumn implements Coded {
    /** The place in the order of the page, which no line says: the order of lines does. */
    ORDER(null, false),
    SOURCE(ItemKind.SOURCE, true),
    /** Place in the document where it is printed; a text field. */
    PLACE(null, true),
    ROLE(null, true),
    /** The unit of a number that states the value in another unit. */
    UNIT(null, false),
    AREA(ItemKind.AREA, true),
    STANDING(null, true),
    RELATION(null, true),
    OF(ItemKind.INDICATOR, true),
    WHOLE(ItemKind.INDICATOR, false),
    WHOLE_AREA(ItemKind.AREA, false),
    SECTOR(ItemKind.SECTOR, true),
    FIGURE(ItemKind.FIGURE, true),
    /** Whether a headline shows this figure or always the newest of its indicator. */
    NEWEST(null, false),
    BEARING(null, false);

    private final @Nullable ItemKind refersTo;
    private final boolean required;

    LineColumn(@Nullable ItemKind refersTo, boolean required) {
        this.refersTo = refersTo;
        this.required = required;
    }

    @Nullable
    ItemKind refersTo() {
        return refersTo;
    }

    boolean isRequired() {
        return required;
    }

    boolean isTyped() {
        return this == ORDER || this == PLACE;
    }

    /** Returns what is typed, with the code of a location that is written as a page. */
    String read(String typed) {
        return this == PLACE ? PageLocation.code(typed) : typed;
    }

    /** Returns the codes to choose from; none where the column has no codes. */
    List<String> codes() {
        return switch (this) {
            case ROLE -> codes(EnumSet.complementOf(EnumSet.of(ReadingRole.LEFT_OUT)));
            case UNIT -> codes(EnumSet.allOf(Unit.class));
            case STANDING -> codes(EnumSet.allOf(Standing.class));
            case RELATION -> codes(EnumSet.allOf(RelationKind.class));
            case NEWEST -> List.of(LineForm.NEWEST);
            case BEARING -> codes(EnumSet.allOf(Bearing.class));
            default -> List.of();
        };
    }

    private static <E extends Enum<E> & Coded> List<String> codes(EnumSet<E> constants) {
        return Stream.of(constants).flatMap(EnumSet::stream).map(E::code).toList();
    }
}
