package gangmu.chart;

import gangmu.model.Id;
import java.util.Comparator;

/** A node's place among the rows of a chart, which is also what tells which row was clicked. */
public record RowKey(int place, Id node) implements Comparable<RowKey> {
    @Override
    public int compareTo(RowKey other) {
        return Comparator.comparingInt(RowKey::place).compare(this, other);
    }
}
