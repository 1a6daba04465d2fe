package gangmu.store.backup;

import gangmu.store.backup.Manifest.Made;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file among the backups of a plan.
 *
 * @param manifest what it says of itself; empty where that cannot be read
 * @param isShrunk whether it holds over a fifth fewer records than the backup before it
 */
public record ListedBackup(Path file, Optional<Manifest> manifest, boolean isShrunk) {

    /** When, by whom and why it was made, where that can be read. */
    public Optional<Made> made() {
        return manifest.map(Manifest::made);
    }
}
