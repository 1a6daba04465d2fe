package gangmu.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Elements as named texts and back: the one description of their shape that journal, database and exchange share.
 *
 * <p>Texts: identities as UUIDs, years as ISO years, numbers in plain decimal notation, choices by constant name,
 * {@code true} and {@code false}; an absent value is null.
 */
public final class Fields {
    private Fields() {}

    /** The field names of a kind with their Java types, in order. */
    public static Map<String, Class<?>> of(Kind kind) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        for (RecordComponent component : kind.type().getRecordComponents()) {
            fields.put(component.getName(), component.getType());
        }
        return fields;
    }

    /** Every field of an element as text, in order. */
    public static Map<String, @Nullable String> texts(Element element) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (RecordComponent component : element.kind().type().getRecordComponents()) {
            texts.put(component.getName(), text(valueOf(component, element)));
        }
        return texts;
    }

    /**
     * The element that {@link #texts} described.
     *
     * @throws IllegalArgumentException naming the field, if one is missing, unknown, unreadable or breaks a rule
     */
    public static Element element(Kind kind, Map<String, @Nullable String> texts) {
        RecordComponent[] components = kind.type().getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            if (!texts.containsKey(component.getName())) {
                throw new IllegalArgumentException(kind + " lacks the field " + component.getName());
            }
            values.add(value(kind, component, texts.get(component.getName())));
        }
        if (texts.size() > components.length) {
            throw new IllegalArgumentException(kind + " has unknown fields: " + texts.keySet());
        }
        return construct(kind, components, values);
    }

    private static Element construct(Kind kind, RecordComponent[] components, List<@Nullable Object> values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return kind.type().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    kind + ": " + e.getTargetException().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("every element is a record with an accessible constructor", e);
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Element element) {
        try {
            return component.getAccessor().invoke(element);
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

    private static @Nullable Object value(Kind kind, RecordComponent component, @Nullable String text) {
        if (text == null) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new IllegalArgumentException(kind + "." + component.getName() + " is missing");
            }
            return null;
        }
        try {
            return value(component.getType(), text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(kind + "." + component.getName() + " cannot be “" + text + "”", e);
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
                .orElseThrow();
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
