package org.investportal.core;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.investportal.value.NoteKind;

/** A note on an item. */
@Embeddable
public record Note(
        int id,

        @Enumerated(EnumType.STRING) @Attribute(en = "Kind", zh = "类别", required = true)
        NoteKind kind,

        @Attribute(en = "Note", zh = "注释", required = true, prose = true, max = 4000)
        Text text)
        implements Line {}
