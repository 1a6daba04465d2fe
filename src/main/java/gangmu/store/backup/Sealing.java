package gangmu.store.backup;

import gangmu.store.journal.Header;
import gangmu.store.journal.History;
import gangmu.store.secret.Keyring;
import gangmu.store.secret.Protection;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How backups are written again so that they are sealed like their plan.
 *
 * @param header of the plan's journal
 * @param history of the plan, as it is sealed now
 */
record Sealing(Keyring keyring, Header header, History history) {

    /**
     * Seals backups that are not sealed as the plan is; those that need another passphrase stay as they are.
     *
     * @return those that can be read by everybody, though not by this program, and would have to be sealed
     */
    List<Path> seal(List<Path> files) throws IOException {
        List<Path> left = new ArrayList<>();
        for (Path file : files) {
            try {
                seal(file);
            } catch (PassphraseNeeded e) {
                // Who has the passphrase can still use it.
            } catch (UnusableBackup e) {
                if (header.protection().isPresent() && !isSealed(file)) {
                    left.add(file);
                }
            }
        }
        return left;
    }

    private static boolean isSealed(Path file) {
        try {
            return BackupFile.protection(file).isPresent();
        } catch (UnusableBackup e) {
            return false;
        }
    }

    private void seal(Path file) throws IOException {
        Optional<Protection> now = BackupFile.protection(file);
        if (now.equals(header.protection())) {
            return;
        }
        Backup backup = BackupFile.read(file, keyring);
        Manifest manifest = backup.manifest();
        NewBackup sealed =
                NewBackup.of(manifest.plan(), sealed(manifest, backup.history()), manifest.made(), manifest.parent());
        BackupFile.write(file, sealed, keyring);
    }

    /** The same changes as the plan's journal has them, if it has, so that it can be mended from the backup. */
    private History sealed(Manifest manifest, History old) {
        int length = old.entries().size();
        boolean isOfPlan = manifest.plan().equals(header.plan())
                && length <= history.entries().size()
                && history.entries().subList(0, length).equals(old.entries());
        return isOfPlan
                ? history.upTo(length, old.plan())
                : old.renewed(new Header(header.version(), manifest.plan(), header.protection()), history.key());
    }
}
