package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Id;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final Spot a = new Spot.At(Id.random());
    private final Spot b = new Spot.At(Id.random());
    private final Spot c = new Spot.At(Id.random());
    private final Trail trail = new Trail();

    @Test
    void back_and_forward_retrace_the_steps() {
        trail.leave(a);
        trail.leave(b);
        assertThat(trail.back(c, spot -> true)).contains(b);
        assertThat(trail.back(b, spot -> true)).contains(a);
        assertThat(trail.hasBehind(a, spot -> true)).isFalse();
        assertThat(trail.forward(a, spot -> true)).contains(b);
        assertThat(trail.forward(b, spot -> true)).contains(c);
        assertThat(trail.hasAhead(c, spot -> true)).isFalse();
    }

    @Test
    void going_on_from_a_spot_gone_back_to_forgets_what_was_ahead() {
        trail.leave(a);
        trail.back(b, spot -> true);
        trail.leave(a);
        assertThat(trail.hasAhead(c, spot -> true)).isFalse();
        assertThat(trail.forward(c, spot -> true)).isEmpty();
    }

    @Test
    void what_is_no_longer_there_is_skipped() {
        trail.leave(a);
        trail.leave(b);
        assertThat(trail.hasBehind(c, spot -> false)).isFalse();
        assertThat(trail.back(c, spot -> !spot.equals(b))).contains(a);
        assertThat(trail.forward(a, spot -> !spot.equals(c))).isEmpty();
    }

    @Test
    void a_step_to_where_one_stands_is_no_step() {
        trail.leave(a);
        trail.leave(b);
        assertThat(trail.back(b, spot -> true)).contains(a);
    }

    @Test
    void only_so_many_steps_are_remembered() {
        Stream.generate(Id::random).map(Spot.At::new).limit(1000).forEach(trail::leave);
        long steps = Stream.generate(() -> trail.back(a, spot -> true))
                .takeWhile(Optional::isPresent)
                .count();
        assertThat(steps).isEqualTo(200);
    }
}
