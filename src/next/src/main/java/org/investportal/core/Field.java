package org.investportal.core;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.core.Attribute.Form;
import org.investportal.reading.TextReader;
import org.investportal.value.Coded;
import org.investportal.value.FigureReferencePattern;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

/** One field of forms, files and comparisons: an attribute, or one language of an attribute with words. */
public final class Field {

    private final Member member;
    private final @Nullable Language part;

    Field(Member member, @Nullable Language part) {
        this.member = member;
        this.part = part;
    }

    static List<Field> ofRecord(Class<?> line) {
        return Member.ofRecord(line).stream().flatMap(Member::fields).toList();
    }

    /** Returns the name in forms, files and canonical texts: {@code period}, {@code name.zh}. */
    public String name() {
        return part == null ? member.name() : member.name() + "." + part.code();
    }

    /** Returns the name of the Java field: {@code name}. */
    public String property() {
        return member.name();
    }

    public Attribute attribute() {
        return java.util.Objects.requireNonNull(member.attribute());
    }

    public String label(Language language) {
        return language == Language.ZH ? attribute().zh() : attribute().en();
    }

    /** Returns the language of words; null for anything else. */
    public @Nullable Language part() {
        return part;
    }

    /** Returns the Java type of the attribute: {@code Text}, {@code Long}, {@code List}. */
    public Class<?> java() {
        return member.java();
    }

    /** Returns the cells of its lines; none if it has no lines. */
    public List<Field> cells() {
        return (FieldType<?>) member.type() instanceof FieldType.Lines lines ? lines.cells() : List.of();
    }

    /** Returns the constants that it may have; none if it is no choice. */
    public List<Coded> choices() {
        return (FieldType<?>) member.type() instanceof FieldType.Choice choice
                ? Arrays.stream(choice.constants().getEnumConstants())
                        .map(Coded.class::cast)
                        .toList()
                : List.of();
    }

    public boolean isReference() {
        return attribute().ref().length > 0;
    }

    /** Returns the value: of words those in its language; null if there is none. */
    public @Nullable Object get(Object owner) {
        Object value = member.get(owner);
        return value instanceof Text text && part != null ? text.in(part) : value;
    }

    /** Returns the canonical text of the value; empty if there is none. */
    public String write(Object owner) {
        Object value = get(owner);
        return value == null || (value instanceof List<?> list && list.isEmpty())
                ? ""
                : member.type().format(value);
    }

    /** Returns the canonical text of what a person typed, or throws an {@link IllegalArgumentException} or {@link org.investportal.reading.UnreadableInput}. */
    public String read(String typed, Language language) {
        if (typed.isBlank()) {
            return "";
        }
        TextReader.requireVisible(typed);
        if (part == Language.EN && attribute().form() != Form.SPELLINGS) {
            TextReader.requireEnglish(typed);
        }
        return member.type().format(member.type().read(typed, language));
    }

    /** Returns the canonical text of lines, each given as the canonical texts of its cells; they are numbered from 1. */
    public String lines(List<? extends java.util.Map<String, String>> rows) {
        FieldType.Lines type = (FieldType.Lines) (FieldType<?>) member.type();
        List<Line> lines = new java.util.ArrayList<>();
        rows.forEach(row -> lines.add(type.of(lines.size() + 1, row)));
        return lines.isEmpty() ? "" : type.format(lines);
    }

    /** Returns the items that the field refers to, also in its lines. */
    public Stream<Long> references(Object owner) {
        Object value = isReference() || !cells().isEmpty() ? member.get(owner) : null;
        if (value instanceof Long one) {
            return Stream.of(one);
        } else if (value instanceof List<?> list) {
            return isReference()
                    ? list.stream().map(Long.class::cast)
                    : list.stream().flatMap(line -> cells().stream().flatMap(cell -> cell.references(line)));
        }
        return Stream.empty();
    }

    /** Returns the items that the words of the field cite, also in its lines. */
    public Stream<Long> citations(Object owner) {
        if (attribute().prose()) {
            return FigureReferencePattern.figures(write(owner)).stream();
        }
        Object value = cells().stream().anyMatch(cell -> cell.attribute().prose()) ? member.get(owner) : null;
        return value instanceof List<?> list
                ? list.stream().flatMap(line -> cells().stream().flatMap(cell -> cell.citations(line)))
                : Stream.empty();
    }

    @Override
    public String toString() {
        return name();
    }
}
