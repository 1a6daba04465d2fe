package gangmu.store;

import gangmu.model.Element;
import gangmu.model.Fields;
import gangmu.model.Kind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The table of one kind of element: a column a field, named in lower case with underscores. */
final class Table {
    private final Kind kind;
    private final Map<String, Class<?>> fields;

    Table(Kind kind) {
        this.kind = kind;
        this.fields = Fields.of(kind);
    }

    void insert(Handle handle, Element element) {
        String columns = join(fields.keySet().stream().toList(), Table::quoted, ", ");
        String values = join(fields.keySet().stream().toList(), field -> ":" + field, ", ");
        execute(
                handle,
                "insert into " + quoted(kind.name()) + " (" + columns + ") values (" + values + ")",
                element,
                fields.keySet());
    }

    void update(Handle handle, Element element) {
        List<String> others = fields.keySet().stream()
                .filter(field -> !kind.identity().contains(field))
                .toList();
        String set = join(others, Table::equal, ", ");
        execute(handle, "update " + quoted(kind.name()) + " set " + set + where(), element, fields.keySet());
    }

    void delete(Handle handle, Element element) {
        execute(handle, "delete from " + quoted(kind.name()) + where(), element, kind.identity());
    }

    List<Element> all(Handle handle) {
        return handle.createQuery("select * from " + quoted(kind.name()))
                .map((row, context) -> element(row))
                .list();
    }

    private String where() {
        return " where " + join(kind.identity(), Table::equal, " and ");
    }

    private void execute(Handle handle, String sql, Element element, Collection<String> bound) {
        Map<String, @Nullable String> texts = Fields.texts(element);
        try (Update statement = handle.createUpdate(sql)) {
            bound.forEach(field -> statement.bind(field, value(field, texts.get(field))));
            int rows = statement.execute();
            if (rows != 1) {
                throw new IllegalStateException(rows + " rows for " + element.key());
            }
        }
    }

    private @Nullable Object value(String field, @Nullable String text) {
        Class<?> type = fields.get(field);
        if (text == null) {
            return null;
        } else if (type == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (type == Year.class) {
            return Integer.valueOf(text);
        } else if (type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        return text;
    }

    private Element element(ResultSet row) throws SQLException {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Class<?>> field : fields.entrySet()) {
            @Nullable String text = row.getString(column(field.getKey()));
            boolean truth = text != null && field.getValue() == boolean.class;
            texts.put(field.getKey(), truth ? Boolean.toString(row.getBoolean(column(field.getKey()))) : text);
        }
        return Fields.element(kind, texts);
    }

    private static String equal(String field) {
        return quoted(field) + " = :" + field;
    }

    private static String quoted(String name) {
        return "\"" + column(name) + "\"";
    }

    /** firstYear and FIRST_YEAR as first_year. */
    private static String column(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String join(List<String> names, Function<String, String> each, String separator) {
        return names.stream().map(each).collect(Collectors.joining(separator));
    }
}
