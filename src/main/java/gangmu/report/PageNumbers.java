package gangmu.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many pages each chapter of a book has, and where in it anchors are.
 *
 * @param unknown what stands for the number of a page that is not known yet, as wide as that will be
 */
record PageNumbers(List<Integer> counts, Map<String, Place> places, String unknown) {
    /** What an address begins with that leads to an anchor of the book. */
    static final String INSIDE = "book:";

    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");

    /**
     * Where an anchor is.
     *
     * @param page of the book, 0 for the first
     * @param top how far it is from the lower edge of the page, in points
     */
    record Place(int page, int top) {}

    static PageNumbers none(String unknown) {
        return new PageNumbers(new ArrayList<>(), new HashMap<>(), unknown);
    }

    /** As many numbers that are not known yet. */
    PageNumbers another() {
        return none(unknown);
    }

    /** Whether every chapter is as long, and every anchor on the same page. */
    boolean agrees(PageNumbers other) {
        return counts.equals(other.counts)
                && places.keySet().equals(other.places.keySet())
                && places.entrySet().stream()
                        .allMatch(place -> place.getValue().page()
                                == other.places
                                        .getOrDefault(place.getKey(), place.getValue())
                                        .page());
    }

    /** Adds what is known of the next chapter, whose places are counted from its own first page. */
    void add(int pages, Map<String, Place> placesWithin) {
        int before = all();
        placesWithin.forEach((anchor, place) -> places.put(anchor, new Place(before + place.page(), place.top())));
        counts.add(pages);
    }

    /** How many pages there are. */
    int all() {
        return first(counts.size());
    }

    /** The first page of a chapter, 0 for that of the book. */
    int first(int chapter) {
        return counts.stream().limit(chapter).mapToInt(Integer::intValue).sum();
    }

    Optional<Place> place(String anchor) {
        return Optional.ofNullable(places.get(anchor));
    }

    /** The markup with the number of the page beside each link inside the book. */
    String in(String xhtml) {
        return LINK.matcher(xhtml)
                .replaceAll(link -> Matcher.quoteReplacement(
                        "data-page=\"" + number(link.group(1)) + "\" href=\"" + INSIDE + link.group(1) + "\""));
    }

    private String number(String anchor) {
        return place(anchor).map(place -> Integer.toString(place.page() + 1)).orElse(unknown);
    }
}
