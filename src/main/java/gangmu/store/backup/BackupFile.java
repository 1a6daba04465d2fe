package gangmu.store.backup;

import gangmu.file.WholeFile;
import gangmu.store.backup.Manifest.Content;
import gangmu.store.journal.Hashes;
import gangmu.store.trouble.StoreTrouble;
import gangmu.store.trouble.UnusableBackup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup as a zip file. It is read into memory and never unpacked to the disk, so that names in it lead nowhere, and
 * only after what it would come to has been compared with its own size.
 */
public final class BackupFile {
    private static final int MOST_FILES = 100;
    private static final int LONGEST_MANIFEST = 1_000_000;

    /** However short a file, so much may come out of it; text of plans shrinks to about a tenth. */
    private static final long HARMLESS = 64_000_000;

    private static final int MOST_SHRUNK = 100;

    private BackupFile() {}

    /** Writes a backup, whole or not at all, and reads it again to be sure. */
    static Backup write(Path file, NewBackup made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> content : made.files().entrySet()) {
                ZipEntry entry = new ZipEntry(content.getKey());
                entry.setTime(made.backup().manifest().made().at().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(content.getValue());
                zip.closeEntry();
            }
        }
        WholeFile.write(file, bytes.toByteArray());
        Backup read = read(file);
        if (!read.equals(made.backup())) {
            throw UnusableBackup.damaged(file, null);
        }
        return read;
    }

    /**
     * Reads what a backup says of itself; the rest is not looked at.
     *
     * @throws UnusableBackup if it is no backup, or its manifest is damaged
     */
    public static Manifest manifest(Path file) {
        return reading(file, zip -> manifest(file, zip));
    }

    /**
     * Reads and checks a whole backup.
     *
     * @throws UnusableBackup if it is no backup, or anything in it is not as it was written
     */
    public static Backup read(Path file) {
        return reading(file, zip -> {
            Manifest manifest = manifest(file, zip);
            requireHarmless(file, manifest);
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (Map.Entry<String, Content> content : manifest.files().entrySet()) {
                files.put(content.getKey(), bytes(file, zip, content.getKey(), content.getValue()));
            }
            return Backup.read(file, manifest, files);
        });
    }

    private interface Use<T> {
        T of(ZipFile zip) throws IOException;
    }

    private static <T> T reading(Path file, Use<T> use) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return use.of(zip);
        } catch (StoreTrouble e) {
            throw e instanceof UnusableBackup ? e : UnusableBackup.damaged(file, e);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw UnusableBackup.unreadable(file, e);
        } catch (IOException | RuntimeException e) {
            // What is no backup, or was damaged, can be wrong in any way, from the zip to the rules of the model.
            throw UnusableBackup.damaged(file, e);
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        @Nullable ZipEntry entry = zip.size() > MOST_FILES ? null : zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw UnusableBackup.other(file);
        }
        JsonNode json = JsonMapper.shared().readTree(manifestBytes(file, zip, entry));
        int version = Manifest.version(json);
        if (version == 0) {
            throw UnusableBackup.other(file);
        }
        if (version > Manifest.VERSION) {
            throw UnusableBackup.newer(file);
        }
        return Manifest.read(json);
    }

    /** The manifest has no digest elsewhere, but the zip has a checksum of it. */
    private static byte[] manifestBytes(Path file, ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_MANIFEST);
            CRC32 crc = new CRC32();
            crc.update(bytes);
            if (crc.getValue() != entry.getCrc()) {
                throw UnusableBackup.damaged(file, null);
            }
            return bytes;
        }
    }

    private static void requireHarmless(Path file, Manifest manifest) throws IOException {
        long most = Math.max(HARMLESS, MOST_SHRUNK * Files.size(file));
        long left = most;
        for (Content content : manifest.files().values()) {
            if (content.bytes() < 0 || content.bytes() > left) {
                throw UnusableBackup.other(file);
            }
            left -= content.bytes();
        }
    }

    private static byte[] bytes(Path file, ZipFile zip, String name, Content content) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw UnusableBackup.damaged(file, null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(content.bytes()));
            if (in.read() >= 0 || !Hashes.sha256(bytes).equals(content.sha256())) {
                throw UnusableBackup.damaged(file, null);
            }
            return bytes;
        }
    }
}
