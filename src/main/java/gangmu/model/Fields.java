package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Elements as named texts and back: the one description of their shape that journal, database and exchange share.
 *
 * <p>Texts: identities as UUIDs, years as ISO years, numbers in plain decimal notation, choices by constant name,
 * {@code true} and {@code false}; an absent value is null.
 */
public final class Fields {
    /** Records within elements that are written as fields of their own. */
    private static final Set<Class<?>> GROUPS = Set.of(Judged.class, Requirement.class);

    /** Found out once for each type, since that is slow and there are very many actuals. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Fields() {}

    /** The field names of a kind with their Java types, in order. */
    public static Map<String, Class<?>> of(Kind kind) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        collect(kind.type(), "", fields);
        return fields;
    }

    private static void collect(Class<?> type, String group, Map<String, Class<?>> fields) {
        for (RecordComponent component : COMPONENTS.get(type)) {
            String name = name(group, component);
            if (isGroup(component)) {
                collect(component.getType(), name, fields);
            } else {
                fields.put(name, component.getType());
            }
        }
    }

    /** Every field of an element as text, in order. */
    public static Map<String, @Nullable String> texts(Element element) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        collect(element.kind().type(), element, "", texts);
        return texts;
    }

    private static void collect(Class<?> type, Object whole, String group, Map<String, @Nullable String> texts) {
        for (RecordComponent component : COMPONENTS.get(type)) {
            String name = name(group, component);
            @Nullable Object value = valueOf(component, whole);
            if (value != null && isGroup(component)) {
                collect(component.getType(), value, name, texts);
            } else {
                texts.put(name, text(value));
            }
        }
    }

    /** The fields of a record within an element are named after it: judged, value, so judgedValue. */
    private static String name(String group, RecordComponent component) {
        String name = component.getName();
        return group.isEmpty() ? name : group + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isGroup(RecordComponent component) {
        return GROUPS.contains(component.getType());
    }

    /**
     * The element that {@link #texts} described.
     *
     * @throws BrokenRule if a field is missing, unknown or unreadable, or breaks a rule of the element
     */
    public static Element element(Kind kind, Map<String, @Nullable String> texts) {
        Object element = read(kind, kind.type(), "", texts);
        if (texts.size() > of(kind).size()) {
            throw new BrokenRule(
                    Rule.FIELD_UNKNOWN,
                    texts.keySet().stream()
                            .filter(name -> !of(kind).containsKey(name))
                            .collect(Collectors.joining(", ")),
                    String.join(", ", of(kind).keySet()));
        }
        return kind.type().cast(element);
    }

    private static Object read(Kind kind, Class<?> type, String group, Map<String, @Nullable String> texts) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : COMPONENTS.get(type)) {
            String name = name(group, component);
            if (isGroup(component)) {
                values.add(read(kind, component.getType(), name, texts));
            } else if (texts.containsKey(name)) {
                values.add(value(name, component, texts.get(name)));
            } else {
                throw new BrokenRule(Rule.FIELD_LACKING, name);
            }
        }
        return construct(kind, type, values);
    }

    private static Object construct(Kind kind, Class<?> type, List<@Nullable Object> values) {
        Class<?>[] types =
                COMPONENTS.get(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof BrokenRule broken) {
                throw broken;
            }
            throw new IllegalArgumentException(
                    kind + ": " + e.getTargetException().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("every element is a record with an accessible constructor", e);
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("every element is a record with accessible fields", e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static @Nullable Object value(String field, RecordComponent component, @Nullable String text) {
        if (text == null) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new BrokenRule(Rule.FIELD_EMPTY, field);
            }
            return null;
        }
        try {
            return value(component.getType(), text);
        } catch (IllegalArgumentException | DateTimeException e) {
            BrokenRule broken = new BrokenRule(Rule.FIELD_UNREADABLE, field, text);
            broken.initCause(e);
            throw broken;
        }
    }

    private static Object value(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == Id.class) {
            return Id.of(text);
        } else if (type == Rank.class) {
            return new Rank(text);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (type == Year.class) {
            return Year.parse(text);
        } else if (type == boolean.class) {
            return truth(text);
        } else if (type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == Period.class) {
            return Period.parse(text);
        } else if (type == Instant.class) {
            return Instant.parse(text);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
