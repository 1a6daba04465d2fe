package gangmu.exchange;

import java.util.HashMap;
import java.util.Map;

/** Things of a file by their titles, in which white space means nothing. */
final class Titles<T> {
    private final Map<String, T> things = new HashMap<>();

    /** @throws UnreadableFile if there is one of this title already */
    void put(JsonPlace title, T thing) {
        if (things.putIfAbsent(key(title.text()), thing) != null) {
            throw title.wrong("wrong.json.duplicate", title.text());
        }
    }

    /** @throws UnreadableFile if there is none of this title */
    T get(JsonPlace title) {
        return named(title.text(), title);
    }

    /**
     * The thing of a title that stands within a text.
     *
     * @throws UnreadableFile if there is none of this title
     */
    T named(String title, JsonPlace place) {
        T thing = things.get(key(title));
        if (thing == null) {
            throw place.wrong("wrong.json.unknown", title);
        }
        return thing;
    }

    private static String key(String title) {
        return title.replaceAll("\\s", "");
    }
}
