package gangmu.exchange;

import java.util.HashMap;
import java.util.Map;

/** Things of a file by their titles, in which white space means nothing. */
final class Titles<T> {
    private final Map<String, T> things = new HashMap<>();

    /** @throws UnreadableFile if there is one of this title already */
    void put(JsonPlace title, T thing) {
        if (things.putIfAbsent(key(title), thing) != null) {
            throw title.wrong("wrong.json.duplicate", title.text());
        }
    }

    /** @throws UnreadableFile if there is none of this title */
    T get(JsonPlace title) {
        T thing = things.get(key(title));
        if (thing == null) {
            throw title.wrong("wrong.json.unknown", title.text());
        }
        return thing;
    }

    private static String key(JsonPlace title) {
        return title.text().replaceAll("\\s", "");
    }
}
