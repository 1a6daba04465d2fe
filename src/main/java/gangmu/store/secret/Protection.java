package gangmu.store.secret;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file says of the key that it is sealed with, so that the key can be made again of the passphrase: by Argon2id
 * (RFC 9106, version 1.3) of the passphrase in UTF-8, normalized to form C.
 *
 * @param memory in KiB
 * @param passes over the memory
 * @param lanes of the memory
 * @param salt 16 bytes in hexadecimal
 * @param check nothing, sealed with the key, in hexadecimal: tells a wrong passphrase from a damaged file
 */
public record Protection(int memory, int passes, int lanes, String salt, String check) {
    /** The name of the function, as files give it. */
    private static final String FUNCTION = "argon2id";

    private static final int SALT = 16;

    /** A key for AES-256, and as much again for the password of the database. */
    private static final int SECRET = 64;

    // What a file may ask for: a key that takes a minute or all memory to make is none of ours.
    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 16;

    /** The second choice of RFC 9106, section 4, for machines where two gigabytes are too much to ask for. */
    static Protection ofNewKey() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new Protection(1 << 16, 3, 4, HexFormat.of().formatHex(salt), "");
    }

    Protection checkedBy(byte[] sealed) {
        return new Protection(memory, passes, lanes, salt, HexFormat.of().formatHex(sealed));
    }

    /** The secret bytes that a passphrase comes to; takes about half a second. */
    byte[] secret(String passphrase) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(HexFormat.of().parseHex(salt))
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .build());
        byte[] secret = new byte[SECRET];
        byte[] text = Normalizer.normalize(passphrase, Form.NFC).getBytes(StandardCharsets.UTF_8);
        generator.generateBytes(text, secret);
        return secret;
    }

    /** Writes it as a field of a JSON object. */
    public void write(ObjectNode json) {
        ObjectNode own = json.putObject("protection");
        own.put("function", FUNCTION);
        own.put("memory", memory);
        own.put("passes", passes);
        own.put("lanes", lanes);
        own.put("salt", salt);
        own.put("check", check);
    }

    /**
     * Reads what {@link #write} wrote; empty where the object says nothing of a key.
     *
     * @throws IllegalArgumentException if it says something that this program does not know, or that is too much
     */
    public static Optional<Protection> read(JsonNode json) {
        if (!json.has("protection")) {
            return Optional.empty();
        }
        JsonNode own = json.path("protection");
        Protection read = new Protection(
                own.path("memory").asInt(0),
                own.path("passes").asInt(0),
                own.path("lanes").asInt(0),
                own.path("salt").asString(""),
                own.path("check").asString(""));
        if (!own.path("function").asString("").equals(FUNCTION) || !read.isBearable()) {
            throw new IllegalArgumentException("a key that cannot be made: " + own);
        }
        return Optional.of(read);
    }

    private boolean isBearable() {
        return passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES
                && memory >= 8 * lanes
                && memory <= MOST_MEMORY
                && salt.matches("[0-9a-f]{" + 2 * SALT + "}")
                && check.matches("([0-9a-f]{2})*");
    }
}
