package gangmu.store.secret;

import gangmu.file.Compressed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that was made of a passphrase. It seals with AES-256-GCM: what is sealed can neither be read nor changed, nor put
 * in another place, without the key. A sealed piece is a nonce of 12 bytes, the compressed content, and a tag of 16.
 */
public final class Key {
    /** The fewest characters of a new passphrase. */
    public static final int LEAST_CHARACTERS = 12;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** The place of what a passphrase is checked by. */
    private static final String CHECK = "check";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Protection protection;
    private final byte[] secret;

    private Key(Protection protection, byte[] secret) {
        this.protection = protection;
        this.secret = secret;
    }

    /** Whether a passphrase is long enough for a new key. */
    public static boolean isLongEnough(String passphrase) {
        String counted = passphrase.strip();
        return counted.codePointCount(0, counted.length()) >= LEAST_CHARACTERS;
    }

    /**
     * Makes a new key of a passphrase; takes about half a second.
     *
     * @throws IllegalArgumentException if that is too short
     */
    public static Key ofNew(String passphrase) {
        if (!isLongEnough(passphrase)) {
            throw new IllegalArgumentException("a passphrase of fewer than " + LEAST_CHARACTERS + " characters");
        }
        Protection unchecked = Protection.ofNewKey();
        byte[] secret = unchecked.secret(passphrase);
        return new Key(unchecked.checkedBy(new Key(unchecked, secret).seal(new byte[0], CHECK)), secret);
    }

    /** Makes a key again; empty where this is not its passphrase. Takes about half a second. */
    static Optional<Key> of(String passphrase, Protection protection) {
        Key key = new Key(protection, protection.secret(passphrase));
        try {
            byte[] _ = key.open(HexFormat.of().parseHex(protection.check()), CHECK);
            return Optional.of(key);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What files that are sealed with it say of it. */
    public Protection protection() {
        return protection;
    }

    /** The password of a database file, which has its own cipher. */
    public String databasePassword() {
        return HexFormat.of().formatHex(secret, KEY, secret.length);
    }

    /**
     * Seals content, each time to other bytes.
     *
     * @param place what the content is and where it belongs; it is not written, but asked for again to open it
     */
    public byte[] seal(byte[] content, String place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            sealed.write(nonce);
            sealed.write(cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(Compressed.of(content)));
            return sealed.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new LinkageError("every Java has " + CIPHER, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes anything
        }
    }

    /**
     * Opens what {@link #seal} sealed.
     *
     * @throws IllegalArgumentException if a bit of it is wrong, or it is of another key or place
     */
    public byte[] open(byte[] sealed, String place) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            int length = Math.max(0, sealed.length - NONCE);
            return Compressed.read(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE, length));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("not sealed with this key as " + place, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(secret, 0, KEY, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
