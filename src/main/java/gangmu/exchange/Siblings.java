package gangmu.exchange;

import gangmu.model.Rank;
import java.util.List;
import java.util.function.BiConsumer;

/** Things that stand beside each other in a file, each with its rank among them. */
final class Siblings {
    private Siblings() {}

    /** Hands over one after the other, in the order of the file. */
    static void inOrder(List<JsonPlace> places, BiConsumer<JsonPlace, Rank> each) {
        List<Rank> ranks = Rank.spread(places.size());
        for (int i = 0; i < places.size(); i++) {
            each.accept(places.get(i), ranks.get(i));
        }
    }
}
