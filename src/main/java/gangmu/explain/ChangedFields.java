package gangmu.explain;

import java.util.List;

/**
 * The first of the fields that a change touches.
 *
 * @param more how many there are besides
 */
public record ChangedFields(List<ChangedField> first, int more) {
    public ChangedFields {
        first = List.copyOf(first);
    }
}
