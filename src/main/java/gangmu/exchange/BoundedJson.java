package gangmu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON from anywhere, read within bounds that few plans reach, so that no file can exhaust the machine. */
final class BoundedJson {
    private static final int MEGABYTES = 200;
    private static final int BYTES = MEGABYTES * 1_000_000;
    private static final int DEEPEST = 20;
    private static final int MOST_VALUES = 20_000_000;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxTokenCount(MOST_VALUES)
            .maxStringLength(BYTES) // what is too long for a text is said with its place, once it is read
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BoundedJson() {}

    /**
     * What a file holds.
     *
     * @throws UnreadableFile if it is not JSON in UTF-8, or too much of it
     */
    static JsonPlace read(Path file) throws IOException {
        if (Files.size(file) > BYTES) {
            throw tooMuch();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream.readNBytes(BYTES + 1));
        }
    }

    /** The same of bytes. */
    static JsonPlace of(byte[] bytes) {
        return ofLine(Utf8.text(bytes), 1);
    }

    /** The same of a text that begins on a line of that number. */
    static JsonPlace ofLine(String text, int number) {
        if (text.length() > BYTES) {
            throw tooMuch();
        }
        try {
            return new JsonPlace(JSON.readTree(Utf8.withoutMark(text)), "");
        } catch (StreamConstraintsException e) {
            throw tooMuch();
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new UnreadableFile("", "wrong.json.syntax", number - 1 + place.getLineNr(), place.getColumnNr());
        }
    }

    private static UnreadableFile tooMuch() {
        return new UnreadableFile("", "wrong.json.bounds", MEGABYTES, DEEPEST, MOST_VALUES);
    }
}
