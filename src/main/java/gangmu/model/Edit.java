package gangmu.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change of a plan: one element as it was and as it becomes.
 *
 * @param before the element as it is now; null where it is added
 * @param after the element as it will be; null where it is removed
 */
public record Edit(@Nullable Element before, @Nullable Element after) {

    /** @throws IllegalArgumentException if both are null or they are not the same element */
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("an edit of nothing");
        }
        if (before != null && after != null && !before.key().equals(after.key())) {
            throw new IllegalArgumentException(before.key() + " cannot become " + after.key());
        }
    }

    /** Adds an element. */
    public static Edit add(Element element) {
        return new Edit(null, element);
    }

    /** Removes an element. */
    public static Edit remove(Element element) {
        return new Edit(element, null);
    }

    /** The element that changes, as it will be, or as it was where it is removed. */
    public Element element() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** The key of the element that changes. */
    public Key key() {
        return element().key();
    }

    /** The edit that takes this one back. */
    public Edit inverse() {
        return new Edit(after, before);
    }
}
