package gangmu.store.backup;

import gangmu.file.WholeFile;
import gangmu.store.secret.Keyring;
import gangmu.store.secret.Protection;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.store.trouble.StoreTrouble;
import gangmu.store.trouble.UnusableBackup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup as a zip file. It is read into memory and never unpacked to the disk, so that names in it lead nowhere, and
 * only after what it would come to has been compared with its own size.
 */
public final class BackupFile {
    /** The last record of a zip without a comment: how long it is, and what it begins with. */
    private static final int END = 22;

    private static final int END_SIGNATURE = 0x06054b50;

    private BackupFile() {}

    /** Writes a backup, whole or not at all, and reads it again to be sure. */
    static Backup write(Path file, NewBackup made, Keyring keyring) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wrapping wrapping = new Wrapping(made.backup().history().key());
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> content : wrapping.wrap(made.files()).entrySet()) {
                ZipEntry entry = new ZipEntry(content.getKey());
                entry.setTime(made.backup().manifest().made().at().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(content.getValue());
                zip.closeEntry();
            }
        }
        WholeFile.write(file, bytes.toByteArray());
        Backup read = read(file, keyring);
        if (!read.equals(made.backup())) {
            throw UnusableBackup.damaged(file, null);
        }
        return read;
    }

    /**
     * Reads what a backup says of the key that it is sealed with; empty where it is not sealed.
     *
     * @throws UnusableBackup if it is no zip, or damaged there
     */
    static Optional<Protection> protection(Path file) {
        return reading(file, zip -> Zipped.protection(file, zip));
    }

    /**
     * Reads what a backup says of itself; the rest is not looked at.
     *
     * @param keyring has the passphrase, where it is sealed
     * @throws UnusableBackup if it is no backup, or its manifest is damaged
     * @throws PassphraseNeeded if the passphrase is not there
     */
    public static Manifest manifest(Path file, Keyring keyring) {
        return reading(file, zip -> Zipped.of(file, zip, keyring).manifest());
    }

    /**
     * Reads and checks a whole backup.
     *
     * @param keyring has the passphrase, where it is sealed
     * @throws UnusableBackup if it is no backup, or anything in it is not as it was written
     * @throws PassphraseNeeded if the passphrase is not there
     */
    public static Backup read(Path file, Keyring keyring) {
        return reading(file, zip -> {
            requireEnd(file);
            Zipped zipped = Zipped.of(file, zip, keyring);
            Manifest manifest = zipped.manifest();
            return Backup.read(file, manifest, zipped.files(manifest), keyring);
        });
    }

    /** A zip may have anything after its end, and still be read; a backup has nothing. */
    private static void requireEnd(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer end = ByteBuffer.allocate(END).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(end, Math.max(0, channel.size() - END));
            if (end.getInt(0) != END_SIGNATURE) {
                throw UnusableBackup.damaged(file, null);
            }
        }
    }

    private interface Use<T> {
        T of(ZipFile zip) throws IOException;
    }

    private static <T> T reading(Path file, Use<T> use) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return use.of(zip);
        } catch (UnusableBackup | PassphraseNeeded e) {
            throw e;
        } catch (StoreTrouble e) {
            throw UnusableBackup.damaged(file, e);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw UnusableBackup.unreadable(file, e);
        } catch (IOException | RuntimeException e) {
            // What is no backup, or was damaged, can be wrong in any way, from the zip to the rules of the model.
            throw UnusableBackup.damaged(file, e);
        }
    }
}
