package gangmu.text;

import java.util.Properties;

/** Properties that refuse a key given twice, of which plain ones silently keep the last text. */
final class NoKeyTwice extends Properties {

    @Override
    public synchronized Object put(Object key, Object text) {
        if (containsKey(key)) {
            throw new IllegalArgumentException("the key " + key + " stands twice in the bundle");
        }
        return super.put(key, text);
    }
}
