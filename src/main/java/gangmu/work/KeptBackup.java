package gangmu.work;

import gangmu.store.backup.ListedBackup;
import gangmu.store.backup.Manifest;
import gangmu.store.backup.Occasion;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that a plan can be brought back from.
 *
 * @param sequence the number of the latest change in it
 * @param records how many elements the plan had
 * @param isShrunk whether that is over a fifth fewer than in the backup before
 */
public record KeptBackup(
        Path file, Instant at, String by, Occasion occasion, long sequence, int records, boolean isShrunk) {

    static KeptBackup of(ListedBackup listed) {
        return of(listed.file(), listed.manifest().orElseThrow(), listed.isShrunk());
    }

    static KeptBackup of(Path file, Manifest manifest, boolean isShrunk) {
        return new KeptBackup(
                file,
                manifest.made().at(),
                manifest.made().by(),
                manifest.made().occasion(),
                manifest.end().sequence(),
                manifest.total(),
                isShrunk);
    }

    /** Why it was made: the end of a key in the bundles. */
    public String occasionKey() {
        return occasion.name();
    }
}
