package gangmu.store.database;

import gangmu.model.Key;

/** A row of the database does not hold what was written. */
public final class DamagedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedRow(Key key) {
        super(key.toString());
    }
}
