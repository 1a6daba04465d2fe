package gangmu.store.database;

import gangmu.model.Element;
import gangmu.model.Fields;
import gangmu.store.journal.Hashes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row should hold, as one number: the first eight bytes of the SHA-256 of the names and texts of its fields. */
final class RowChecksum {
    private static final char FIELD = '\u001F'; // no text of a plan holds it
    private static final char NOTHING = '\u001E';

    private RowChecksum() {}

    static long of(Element element) {
        return of(Fields.texts(element));
    }

    static long of(Map<String, @Nullable String> texts) {
        StringBuilder row = new StringBuilder();
        texts.forEach((field, text) -> row.append(field)
                .append(FIELD)
                .append(text == null ? NOTHING : text)
                .append(FIELD));
        byte[] digest = Hashes.sha256().digest(row.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
