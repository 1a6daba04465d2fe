package gangmu.exchange;

import gangmu.model.Words;
import gangmu.model.YearRange;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.text.RocYears;
import gangmu.text.Typed;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value in a JSON file and the way to it, so that what is wrong can be named by its place.
 *
 * @param path e.g. {@code projects[3].kpis}; empty for the whole file
 */
record JsonPlace(JsonNode value, String path) {

    /** The value of a field. */
    JsonPlace at(String field) {
        JsonPlace place = new JsonPlace(value.path(field), path.isEmpty() ? field : path + "." + field);
        if (place.value.isMissingNode()) {
            throw place.wrong("wrong.json.missing");
        }
        return place;
    }

    /** The value of a field that may be left out. */
    Optional<JsonPlace> optional(String field) {
        return value.hasNonNull(field) ? Optional.of(at(field)) : Optional.empty();
    }

    /** The same, where it has no fields but these. */
    JsonPlace only(String... known) {
        fields().forEach((name, place) -> {
            if (!List.of(known).contains(name)) {
                throw place.wrong("wrong.json.field", name, String.join(", ", known));
            }
        });
        return this;
    }

    /** The values of an array. */
    List<JsonPlace> items() {
        if (!value.isArray()) {
            throw wrong("wrong.json.list");
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> new JsonPlace(value.get(i), path + "[" + i + "]"))
                .toList();
    }

    /** The values of an array that may be left out. */
    List<JsonPlace> itemsOf(String field) {
        return optional(field).map(JsonPlace::items).orElse(List.of());
    }

    /** The values of an object by the names of their fields, in order. */
    Map<String, JsonPlace> fields() {
        if (!value.isObject()) {
            throw wrong("wrong.json.object");
        }
        Map<String, JsonPlace> fields = new LinkedHashMap<>();
        value.propertyNames().forEach(name -> fields.put(name, at(name)));
        return fields;
    }

    /** A text, which may be empty. */
    String text() {
        if (!value.isString()) {
            throw wrong("wrong.json.text");
        }
        String text = value.stringValue().strip().replace("\r\n", "\n");
        if (text.length() > Words.MOST) {
            throw wrong("wrong.json.long", Words.MOST);
        }
        Typed.unseen(text).ifPresent(sign -> {
            throw wrong("wrong.json.sign", "U+%04X".formatted(sign));
        });
        return text;
    }

    /** A text that may be left out. */
    String textOf(String field) {
        return optional(field).map(JsonPlace::text).orElse("");
    }

    /** A text of one line that is not empty. */
    String name() {
        String name = filled().text();
        if (name.indexOf('\n') >= 0) {
            throw wrong("wrong.json.lines");
        }
        return name;
    }

    /** The same, where it is a text that is not empty. */
    JsonPlace filled() {
        if (text().isEmpty()) {
            throw wrong("wrong.json.blank");
        }
        return this;
    }

    /** Refuses what stands in the file for the second time. */
    void requireFirst(boolean isFirst) {
        if (!isFirst) {
            throw wrong("wrong.json.twice", text());
        }
    }

    int number() {
        if (!value.isInt()) {
            throw wrong("wrong.json.number");
        }
        return value.intValue();
    }

    boolean truth() {
        if (!value.isBoolean()) {
            throw wrong("wrong.json.truth");
        }
        return value.booleanValue();
    }

    /** One of several constants, by its name. */
    <E extends Enum<E>> E choice(Class<E> type) {
        String name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("wrong.json.choice", name, names(type)));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** One of several constants, which may be left out. */
    <E extends Enum<E>> E choiceOf(String field, E otherwise) {
        return optional(field)
                .map(place -> place.choice(otherwise.getDeclaringClass()))
                .orElse(otherwise);
    }

    /** A year of the Republic, as a number. */
    Year year() {
        return parsed(RocYears.parse(Integer.toString(number())));
    }

    /** The fiscal years from a first to a last one. */
    YearRange years() {
        Year first = at("firstYear").year();
        Year last = at("lastYear").year();
        if (last.isBefore(first)) {
            throw at("lastYear").wrong("wrong.json.years");
        }
        return new YearRange(first, last);
    }

    /** The year that names this value in an object. */
    Year yearOf(String name) {
        return parsed(RocYears.parse(name));
    }

    /** A figure, as text so that it is exact. */
    BigDecimal figure() {
        if (value.isNumber()) {
            throw wrong("wrong.json.figure");
        }
        return parsed(Figures.parse(text()));
    }

    /** A figure that may be left out. */
    @Nullable
    BigDecimal figureOf(String field) {
        return optional(field).map(JsonPlace::figure).orElse(null);
    }

    private <T> T parsed(Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Value<T>(T result) -> result;
            case Parsed.Wrong<T>(Parsed.Problem problem) -> throw new UnreadableFile(path, problem);
        };
    }

    UnreadableFile wrong(String messageKey, Object... arguments) {
        return new UnreadableFile(path, messageKey, arguments);
    }
}
