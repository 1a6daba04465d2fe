package gangmu.store.backup;

import gangmu.file.Compressed;
import gangmu.store.backup.Manifest.Content;
import gangmu.store.journal.Hashes;
import gangmu.store.secret.Keyring;
import gangmu.store.secret.Protection;
import gangmu.store.trouble.UnusableBackup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files in the zip of a backup, each read only as far as it should go. */
record Zipped(Path file, ZipFile zip, Wrapping wrapping) {
    private static final int MOST_FILES = 100;
    private static final int LONGEST_MANIFEST = 1_000_000;

    /**
     * Those of a file.
     *
     * @param keyring has the passphrase, where they are sealed
     * @throws gangmu.store.trouble.PassphraseNeeded if it is not there
     */
    static Zipped of(Path file, ZipFile zip, Keyring keyring) throws IOException {
        return new Zipped(file, zip, new Wrapping(keyring.key(file, protection(file, zip))));
    }

    /** What the backup says of the key that it is sealed with. */
    static Optional<Protection> protection(Path file, ZipFile zip) throws IOException {
        @Nullable ZipEntry entry = zip.size() > MOST_FILES ? null : zip.getEntry(Wrapping.PROTECTION);
        return entry == null ? Optional.empty() : Protection.read(json(described(file, zip, entry)));
    }

    /** What the backup says of itself. */
    Manifest manifest() throws IOException {
        @Nullable ZipEntry entry = zip.size() > MOST_FILES ? null : zip.getEntry(wrapping.name(Manifest.NAME));
        if (entry == null) {
            throw UnusableBackup.other(file);
        }
        JsonNode json = json(wrapping.unwrap(Manifest.NAME, described(file, zip, entry)));
        int version = Manifest.version(json);
        if (version == 0) {
            throw UnusableBackup.other(file);
        }
        if (version > Manifest.VERSION) {
            throw UnusableBackup.newer(file);
        }
        return Manifest.read(json);
    }

    private static JsonNode json(byte[] bytes) {
        return JsonMapper.shared().readTree(bytes);
    }

    /** What describes the rest has no digest elsewhere, but the zip has a checksum of it. */
    private static byte[] described(Path file, ZipFile zip, ZipEntry entry) throws IOException {
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

    /** The other files by name, each compared with what the manifest says of it. */
    Map<String, byte[]> files(Manifest manifest) throws IOException {
        requireHarmless(manifest);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, Content> content : manifest.files().entrySet()) {
            files.put(content.getKey(), bytes(content.getKey(), content.getValue()));
        }
        return files;
    }

    private void requireHarmless(Manifest manifest) throws IOException {
        long left = Compressed.most(Files.size(file));
        for (Content content : manifest.files().values()) {
            if (content.bytes() < 0 || content.bytes() > left) {
                throw UnusableBackup.damaged(file, null);
            }
            left -= content.bytes();
        }
    }

    private byte[] bytes(String name, Content content) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(wrapping.name(name));
        if (entry == null) {
            throw UnusableBackup.damaged(file, null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] wrapped = in.readNBytes(Math.toIntExact(wrapping.most(name, content.bytes())));
            byte[] bytes = wrapping.unwrap(name, wrapped);
            if (in.read() >= 0
                    || bytes.length != content.bytes()
                    || !Hashes.sha256(bytes).equals(content.sha256())) {
                throw UnusableBackup.damaged(file, null);
            }
            return bytes;
        }
    }
}
