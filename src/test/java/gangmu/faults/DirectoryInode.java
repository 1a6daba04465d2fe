package gangmu.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A directory, with what its names led to when it was last forced, and lead to now. */
final class DirectoryInode extends Inode {
    private final Map<String, Inode> durable = new TreeMap<>();
    private final Map<String, Inode> perhapsDurable = new TreeMap<>();
    private final Map<String, Inode> current = new TreeMap<>();

    DirectoryInode(@Nullable Object key) {
        super(key);
    }

    @Nullable
    Inode durable(String name) {
        return durable.get(name);
    }

    /** What a new name led to when that was forced before the directory was. */
    @Nullable
    Inode perhapsDurable(String name) {
        return perhapsDurable.get(name);
    }

    @Nullable
    Inode current(String name) {
        return current.get(name);
    }

    /** All names that may survive. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(durable.keySet());
        names.addAll(perhapsDurable.keySet());
        names.addAll(current.keySet());
        return names;
    }

    List<Inode> inodes() {
        return List.copyOf(current.values());
    }

    void put(String name, Inode inode) {
        remove(name);
        current.put(name, inode);
        inode.isNow(this, name);
    }

    Optional<Inode> remove(String name) {
        Optional<Inode> removed = Optional.ofNullable(current.remove(name));
        removed.ifPresent(inode -> inode.isNow(null, ""));
        return removed;
    }

    void keepOnly(Set<String> names) {
        for (String name : Set.copyOf(current.keySet())) {
            if (!names.contains(name)) {
                remove(name);
            }
        }
    }

    void force() {
        durable.clear();
        durable.putAll(current);
        perhapsDurable.clear();
    }

    /** Notes that what is called so was forced. */
    void forceOne(String name, Inode inode) {
        if (!durable.containsKey(name)) {
            perhapsDurable.put(name, inode);
        }
    }
}
