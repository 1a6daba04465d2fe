package gangmu.store.backup;

import gangmu.store.secret.Key;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the files of a backup are put into its zip: as they are or, where there is a key, each sealed under its name. Of
 * the journal every line is sealed already.
 */
record Wrapping(Optional<Key> key) {
    /** The file that says how the key is made, in a backup that is sealed. */
    static final String PROTECTION = "protection.json";

    private static final String SUFFIX = ".sealed";

    private boolean isWrapped(String name) {
        return key.isPresent() && !name.equals(Manifest.JOURNAL);
    }

    /** The name in the zip. */
    String name(String name) {
        return isWrapped(name) ? name + SUFFIX : name;
    }

    /** All files as they are in the zip, by name. */
    Map<String, byte[]> wrap(Map<String, byte[]> files) {
        Map<String, byte[]> wrapped = new LinkedHashMap<>();
        key.ifPresent(own -> wrapped.put(PROTECTION, protection(own)));
        files.forEach((name, bytes) ->
                wrapped.put(name(name), isWrapped(name) ? key.orElseThrow().seal(bytes, name) : bytes));
        return wrapped;
    }

    private static byte[] protection(Key key) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        key.protection().write(json);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    /** @throws IllegalArgumentException if the bytes are not what was sealed under that name */
    byte[] unwrap(String name, byte[] wrapped) {
        return isWrapped(name) ? key.orElseThrow().open(wrapped, name) : wrapped;
    }

    /** How many bytes of the zip so many bytes of a file can come to; what does not shrink grows a little. */
    long most(String name, long bytes) {
        return isWrapped(name) ? bytes + bytes / 100 + 1_000 : bytes;
    }
}
