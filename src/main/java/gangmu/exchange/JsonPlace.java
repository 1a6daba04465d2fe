package gangmu.exchange;

import gangmu.model.YearRange;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.text.RocYears;
import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
        return value.has(field) ? Optional.of(at(field)) : Optional.empty();
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
        return value.stringValue().strip();
    }

    /** A text that is not empty. */
    String name() {
        String name = text();
        if (name.isEmpty()) {
            throw wrong("wrong.json.blank");
        }
        return name;
    }

    int number() {
        if (!value.isInt()) {
            throw wrong("wrong.json.number");
        }
        return value.intValue();
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
        return parsed(Figures.parse(text()));
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
