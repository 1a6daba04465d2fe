package gangmu.store.database;

import gangmu.file.WholeFile;
import gangmu.store.journal.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of this person on this machine, by which database files are told that the program closed here itself.
 *
 * <p>Opening a database can run code that is hidden in it, so one that comes from elsewhere is never opened.
 */
public final class MachineKey {
    private static final System.Logger LOG = System.getLogger(MachineKey.class.getName());

    /** The file's name. */
    static final String NAME = "machine.key";

    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] secret;

    private MachineKey(byte[] secret) {
        this.secret = secret;
    }

    /** The secret kept in a folder, made there at the first time. */
    public static MachineKey in(Path home) {
        Path file = home.resolve(NAME);
        try {
            byte[] kept = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            return new MachineKey(kept.length == BYTES ? kept : made(home));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no secret in " + file, e); // databases are then made anew each time
            return new MachineKey(random());
        }
    }

    private static byte[] made(Path home) throws IOException {
        byte[] secret = random();
        Files.createDirectories(home);
        WholeFile.write(home.resolve(NAME), secret);
        return secret;
    }

    private static byte[] random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** Seals a file as it is now: what it holds, and that it was here. */
    public String seal(Path file) throws IOException {
        byte[] digest = digest(file);
        return HexFormat.of().formatHex(digest) + ":" + HexFormat.of().formatHex(mac(digest));
    }

    /** How a file is, compared with the seal it was given. */
    public Sealed check(Path file, String seal) throws IOException {
        byte[] digest = digest(file);
        if (!seal.startsWith(HexFormat.of().formatHex(digest) + ":")) {
            return Sealed.CHANGED;
        }
        boolean isOurs = seal.equals(
                HexFormat.of().formatHex(digest) + ":" + HexFormat.of().formatHex(mac(digest)));
        return isOurs ? Sealed.AS_LEFT : Sealed.FOREIGN;
    }

    /** How a sealed file was found. */
    public enum Sealed {
        AS_LEFT,
        CHANGED,
        /** As it was sealed, but on another machine or by another person. */
        FOREIGN
    }

    private static byte[] digest(Path file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                digest.update(block, 0, length);
            }
        }
        return digest.digest();
    }

    private byte[] mac(byte[] digest) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return mac.doFinal(digest);
        } catch (GeneralSecurityException e) {
            throw new LinkageError("every Java has " + MAC, e);
        }
    }
}
