package gangmu.store.database;

import gangmu.model.Element;
import gangmu.model.Fields;
import gangmu.model.Kind;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of one kind of element: a column a field, named in lower case with underscores, and the row's checksum. */
final class Table {
    private static final String CHECKSUM = "checksum";

    private final Kind kind;
    private final Map<String, Class<?>> fields;
    private final Map<String, String> columns = new HashMap<>();
    private final List<String> all;
    private final List<String> othersThenKey;
    private final String insert;
    private final String update;
    private final String delete;

    Table(Kind kind) {
        this.kind = kind;
        this.fields = Fields.of(kind);
        fields.keySet().forEach(field -> columns.put(field, column(field)));
        this.all = Stream.concat(fields.keySet().stream(), Stream.of(CHECKSUM)).toList();
        List<String> others =
                all.stream().filter(field -> !kind.identity().contains(field)).toList();
        this.othersThenKey =
                Stream.concat(others.stream(), kind.identity().stream()).toList();
        String where = " where " + join(kind.identity(), Table::equal, " and ");
        this.insert = "insert into " + quoted(kind.name()) + " (" + join(all, Table::quoted, ", ") + ") values ("
                + join(all, field -> "?", ", ") + ")";
        this.update = "update " + quoted(kind.name()) + " set " + join(others, Table::equal, ", ") + where;
        this.delete = "delete from " + quoted(kind.name()) + where;
    }

    void insert(Handle handle, List<Element> elements) {
        execute(handle, insert, elements, all);
    }

    void update(Handle handle, List<Element> elements) {
        execute(handle, update, elements, othersThenKey);
    }

    void delete(Handle handle, List<Element> elements) {
        execute(handle, delete, elements, kind.identity());
    }

    /** @throws DamagedRow if one does not hold what was written */
    List<Element> all(Handle handle) {
        return handle.createQuery("select * from " + quoted(kind.name()))
                .map((row, context) -> element(row))
                .list();
    }

    private void execute(Handle handle, String sql, List<Element> elements, List<String> bound) {
        try (PreparedStatement batch = handle.getConnection().prepareStatement(sql)) {
            for (Element element : elements) {
                Map<String, @Nullable String> texts = Fields.texts(element);
                for (int i = 0; i < bound.size(); i++) {
                    batch.setObject(i + 1, value(bound.get(i), texts));
                }
                batch.addBatch();
            }
            int[] rows = batch.executeBatch();
            for (int i = 0; i < rows.length; i++) {
                if (rows[i] != 1) {
                    throw new IllegalStateException(
                            rows[i] + " rows for " + elements.get(i).key());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(String column, Map<String, @Nullable String> texts) {
        return column.equals(CHECKSUM) ? (Object) RowChecksum.of(texts) : value(column, texts.get(column));
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
            String column = Objects.requireNonNull(columns.get(field.getKey()));
            @Nullable String text = row.getString(column);
            boolean truth = text != null && field.getValue() == boolean.class;
            texts.put(field.getKey(), truth ? Boolean.toString(row.getBoolean(column)) : text);
        }
        Element element = Fields.element(kind, texts);
        if (RowChecksum.of(element) != row.getLong(CHECKSUM)) {
            throw new DamagedRow(element.key());
        }
        return element;
    }

    private static String equal(String field) {
        return quoted(field) + " = ?";
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
