package org.investportal.core;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

/** A Java field of an entity or a component of a line, with its attribute. The only place that reads and writes them by reflection. */
record Member(
        String name,
        Class<?> java,
        @Nullable Attribute attribute,
        FieldType<Object> type,
        MethodHandle getter,
        @Nullable MethodHandle setter) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final ClassValue<LineType> LINES = new ClassValue<>() {
        @Override
        protected LineType computeValue(Class<?> line) {
            return LineType.of(line);
        }
    };

    /** Returns those of an entity: of its own class first, then of those above, so that notes come last. */
    static List<Member> ofEntity(Class<?> entity) {
        List<Member> members = new ArrayList<>();
        for (Class<?> type = entity; type != null && Item.class.isAssignableFrom(type); type = type.getSuperclass()) {
            for (java.lang.reflect.Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Attribute.class)) {
                    members.add(of(field));
                }
            }
        }
        return members;
    }

    private static Member of(java.lang.reflect.Field field) {
        try {
            return member(
                    field.getName(),
                    field.getType(),
                    field.getGenericType(),
                    field,
                    LOOKUP.unreflectGetter(field),
                    LOOKUP.unreflectSetter(field));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(field + " must be public", hidden);
        }
    }

    /** Returns those of a line; the first is the number of the line. */
    static List<Member> ofRecord(Class<?> line) {
        return LINES.get(line).members();
    }

    /** A record of lines; looking it up takes longer than making a line. */
    private record LineType(Constructor<?> constructor, List<Member> members) {

        static LineType of(Class<?> line) {
            RecordComponent[] components = line.getRecordComponents();
            try {
                Class<?>[] types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                return new LineType(
                        line.getDeclaredConstructor(types),
                        Arrays.stream(components).map(Member::of).toList());
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static Member of(RecordComponent component) {
        try {
            return member(
                    component.getName(),
                    component.getType(),
                    component.getGenericType(),
                    component,
                    LOOKUP.unreflect(component.getAccessor()),
                    null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(component + " must be public", hidden);
        }
    }

    @SuppressWarnings("unchecked")
    private static Member member(
            String name,
            Class<?> java,
            Type generic,
            AnnotatedElement declared,
            MethodHandle getter,
            @Nullable MethodHandle setter) {
        Attribute attribute = declared.getAnnotation(Attribute.class);
        FieldType<?> type = attribute == null
                ? new FieldType.Simple<>("a number", Integer::valueOf, String::valueOf)
                : FieldType.of(generic, declared);
        return new Member(name, java, attribute, (FieldType<Object>) type, getter, setter);
    }

    boolean isIdentity() {
        return attribute == null;
    }

    boolean isText() {
        return java == Text.class;
    }

    /** Returns the fields of forms and files: one for each language of words, else one. */
    Stream<Field> fields() {
        return isIdentity()
                ? Stream.empty()
                : isText()
                        ? Arrays.stream(Language.values()).map(language -> new Field(this, language))
                        : Stream.of(new Field(this, null));
    }

    @Nullable
    Object get(Object owner) {
        try {
            return getter.invoke(owner);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void set(Object owner, @Nullable Object value) {
        try {
            Objects.requireNonNull(setter).invoke(owner, value);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads the value from canonical texts by the names of fields, also by former names. Without a text it is null, or an empty list. */
    @Nullable
    Object read(Map<String, String> texts) {
        if (isText()) {
            String en = text(texts, "." + Language.EN.code());
            String zh = text(texts, "." + Language.ZH.code());
            return en.isEmpty() && zh.isEmpty()
                    ? null
                    : new Text(
                            en.isEmpty() ? null : (String) type.parse(en),
                            zh.isEmpty() ? null : (String) type.parse(zh));
        }
        String text = text(texts, "");
        return !text.isEmpty() ? type.parse(text) : java == List.class ? List.of() : null;
    }

    private String text(Map<String, String> texts, String part) {
        String text = texts.get(name + part);
        for (String former : attribute == null ? new String[0] : attribute.formerly()) {
            text = text == null ? texts.get(former + part) : text;
        }
        return text == null ? "" : text;
    }

    /** Creates a record of the values of its components. */
    static Object create(Class<?> line, Function<Member, @Nullable Object> value) {
        try {
            LineType type = LINES.get(line);
            return type.constructor()
                    .newInstance(type.members().stream().map(value).toArray());
        } catch (java.lang.reflect.InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    Objects.requireNonNull(refused.getCause()).getMessage(), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
