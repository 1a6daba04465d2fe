package gangmu.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Items as formulas name them; worked out once for a formula, which may name many of many. */
final class ItemNames {
    private final Map<String, Item> byIdentity;
    private final List<Item> items;
    private @Nullable List<Named> longestFirst;

    private record Named(Item item, String plain) {}

    ItemNames(List<Item> items) {
        this.byIdentity =
                items.stream().collect(Collectors.toMap(item -> item.id().toString(), item -> item));
        this.items = items;
    }

    /** Worked out when it is first needed: formulas that are kept name items by their identities alone. */
    private List<Named> longestFirst() {
        List<Named> named = longestFirst;
        if (named == null) {
            named = items.stream()
                    .map(item -> new Named(item, HalfWidth.of(item.name())))
                    .sorted(Comparator.comparingInt((Named each) -> each.plain().length())
                            .reversed())
                    .toList();
            longestFirst = named;
        }
        return named;
    }

    /** The item of this identity. */
    Optional<Item> identified(String identity) {
        return Optional.ofNullable(byIdentity.get(identity));
    }

    /**
     * The item with the longest name of those that are meant; of names that differ in nothing but their width, the one that
     * is written to the letter.
     *
     * @param isMeant whether a name in half width is
     * @param isWritten whether a name itself is
     */
    Optional<Item> meant(Predicate<String> isMeant, Predicate<String> isWritten) {
        Optional<Named> longest = longestFirst().stream()
                .filter(named -> isMeant.test(named.plain()))
                .findFirst();
        return longest.flatMap(like -> longestFirst().stream()
                        .filter(named -> named.plain().equals(like.plain()))
                        .filter(named -> isWritten.test(named.item().name()))
                        .findFirst())
                .or(() -> longest)
                .map(Named::item);
    }
}
